package nl.bijrijder.demo;

import nl.bijrijder.company.AddCompany;
import nl.bijrijder.company.AddContact;
import nl.bijrijder.company.Companies;
import nl.bijrijder.company.CompanyFacts;
import nl.bijrijder.company.ContactFacts;
import nl.bijrijder.company.HostProfileContent;
import nl.bijrijder.company.HostProfiles;
import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.shared.PartnershipId;

/** The files of companies. */
sealed interface CompanyAct extends Act {

    /**
     * Opens the file of a company, with somebody to call.
     *
     * @param called the short name the story has for it
     */
    record OpenCompanyFile(String called, PartnershipId partnership, CompanyFacts facts, ContactFacts contact)
            implements CompanyAct {
        @Override
        public void tell(Scene scene) {
            var firm = Names.Firm.named(called);
            var companies = scene.call(Companies.class);
            companies.add(scene.user(), new AddCompany(firm.id(), partnership, facts));
            companies.addContact(scene.user(), new AddContact(firm.contact(), firm.id(), contact));
        }
    }

    /** Notes what it is like to come there. */
    record DescribeCompany(CompanyId company, HostProfileContent words) implements CompanyAct {
        @Override
        public void tell(Scene scene) {
            var hosts = scene.call(HostProfiles.class);
            if (hosts.of(company).isEmpty()) {
                hosts.change(scene.user(), company, HostProfiles.NONE, words);
            }
        }
    }
}
