package nl.bijrijder.company;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The host profile on the page of a company: what it is like to come there. */
@Component
class HostPart implements CompanyPart {

    private final HostProfiles profiles;

    HostPart(HostProfiles profiles) {
        this.profiles = profiles;
    }

    @Override
    public Part part(CompanySummary company) {
        return new Part(
                "company/host/_parts",
                new Card(
                        "/team/companies/" + company.id() + "/profile",
                        profiles.of(company.id()).orElse(null)));
    }

    /**
     * What the card shows.
     *
     * @param href where it is filled in
     * @param profile null when nobody filled it in yet
     */
    record Card(String href, @Nullable HostSummary profile) {}
}
