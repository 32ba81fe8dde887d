package nl.bijrijder.demo;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What somebody of the story does: one record for each verb, whose components are what a line of the story says with it. */
sealed interface Act
        permits CareerAct,
                CompanyAct,
                ConversationAct,
                GuestAct,
                GuidanceAct,
                PeopleAct,
                PlacementAct,
                RouteAct,
                VisitAct,
                WishAct {

    /** Does it through the one service for it. */
    void tell(Scene scene);

    /** All acts by the words a line of the story names them with: {@code CloseVisit} is "close visit". */
    static Map<String, Class<? extends Act>> byVerb() {
        return Arrays.stream(Act.class.getPermittedSubclasses())
                .flatMap(room -> Arrays.stream(room.getPermittedSubclasses()))
                .collect(Collectors.toUnmodifiableMap(Act::verb, act -> act.asSubclass(Act.class)));
    }

    private static String verb(Class<?> act) {
        return act.getSimpleName().replaceAll("(?<=.)(?=\\p{Lu})", " ").toLowerCase(Locale.ROOT);
    }
}
