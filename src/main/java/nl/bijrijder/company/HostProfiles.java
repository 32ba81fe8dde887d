package nl.bijrijder.company;

import java.time.Clock;
import java.util.Optional;
import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StaleVersion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what it is like to come to a company. Who keeps the company's file may change it, and so may the company itself; saying
 * doing so again changes nothing, and saying nothing wipes nothing.
 */
@Service
@Transactional
public class HostProfiles {

    /** The version of a profile that nobody filled in yet. */
    public static final int NONE = -1;

    private final HostProfileRepository profiles;
    private final Companies companies;
    private final Clock clock;

    HostProfiles(HostProfileRepository profiles, Companies companies, Clock clock) {
        this.profiles = profiles;
        this.companies = companies;
        this.clock = clock;
    }

    /** What is known of coming to a company, which the caller was told by something the person may see. */
    @Transactional(readOnly = true)
    public Optional<HostSummary> of(CompanyId company) {
        return profiles.findById(company.value()).map(HostProfile::toSummary);
    }

    /**
     * Somebody who keeps the company's file says what it is like, as read at this version.
     *
     * @throws RuleBroken when there is nothing in it, or it contradicts itself
     */
    public void change(CurrentUser user, CompanyId company, int version, HostProfileContent words) {
        companies.find(user, company);
        save(company, version, words, user.name().full(), Side.TEAM);
    }

    /**
     * The company says so itself; for callers that know it is the company. Answers whether that changed anything.
     *
     * @throws RuleBroken when there is nothing in it, or it contradicts itself
     */
    public boolean tell(CompanyId company, int version, HostProfileContent words, String by) {
        return save(company, version, words, by, Side.COMPANY);
    }

    private boolean save(CompanyId company, int version, HostProfileContent words, String by, Side side) {
        words.check();
        var before = profiles.findById(company.value());
        if (before.filter(known -> known.says(words)).isPresent()) {
            return false;
        }
        before.ifPresentOrElse(known -> known.change(version, words, by, side, clock.instant()), () -> {
            StaleVersion.refuse(version, NONE);
            profiles.save(new HostProfile(company, words, by, side, clock.instant()));
        });
        return true;
    }
}
