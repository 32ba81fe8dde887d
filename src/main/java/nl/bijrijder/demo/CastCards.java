package nl.bijrijder.demo;

import java.util.List;
import nl.bijrijder.people.account.SignInCard;
import nl.bijrijder.people.account.SignInCards;
import org.springframework.stereotype.Component;

/** Puts the cast on the sign-in page. */
@Component
@OnlyInDemoWorld
class CastCards implements SignInCards {

    @Override
    public List<SignInCard> cards() {
        return CastMember.ALL.stream()
                .map(member -> new SignInCard(
                        member.email(),
                        member.name().full(),
                        member.roleKey(),
                        member.name().initials()))
                .toList();
    }

    @Override
    public String password() {
        return CastMember.PASSWORD;
    }
}
