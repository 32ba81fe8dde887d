package nl.bijrijder.demo;

import java.util.List;
import nl.bijrijder.company.AddCompany;
import nl.bijrijder.company.AddContact;
import nl.bijrijder.company.Companies;
import nl.bijrijder.company.CompanyFacts;
import nl.bijrijder.company.ContactFacts;
import nl.bijrijder.company.ContactId;
import nl.bijrijder.company.HostProfileContent;
import nl.bijrijder.company.HostProfiles;
import nl.bijrijder.company.Recognition;
import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.shared.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The companies of the demo world, each with somebody to call; invented like everybody else. */
@Component
@OnlyInDemoWorld
class CompanyFiles {

    private static final List<File> ALL = List.of(
            new File(
                    "De Linde",
                    "Zorgcentrum De Linde",
                    "ouderenzorg",
                    "Lindelaan 12",
                    "4321 AB",
                    Recognition.YES,
                    "Groepen tot twaalf studenten. Niet op maandag. Bewoners vinden voorlezen en spelletjes fijn.",
                    "Corrie Hoekstra",
                    "activiteitenbegeleider"),
            new File(
                    "Pippeloentje",
                    "Kinderopvang Pippeloentje",
                    "kinderopvang",
                    "Speelweg 3",
                    "4321 CD",
                    Recognition.YES,
                    "Kleine groepjes, hoogstens vier studenten per ruimte.",
                    "Marloes Tol",
                    "locatiehoofd"),
            new File(
                    "Ter Horst",
                    "Ter Horst Installaties",
                    "installatietechniek",
                    "Nijverheidsstraat 40",
                    "4325 KL",
                    Recognition.YES,
                    "Studenten mogen zelf buigen en solderen in de werkplaats.",
                    "Wim ter Horst",
                    "eigenaar"),
            new File(
                    "Bosgoed",
                    "Bakkerij Bosgoed",
                    "bakkerij",
                    "Dorpsplein 8",
                    "4322 EF",
                    Recognition.YES,
                    "Vroeg beginnen is het mooist. Er is plaats voor tien.",
                    "Henk Bosgoed",
                    "bakker en eigenaar"),
            new File(
                    "Van Dijk",
                    "Garage Van Dijk",
                    "autotechniek",
                    "Ringweg 21",
                    "4325 KM",
                    Recognition.YES,
                    null,
                    "Ria van Dijk",
                    "bedrijfsleider"),
            new File(
                    "Groenrand",
                    "Hoveniersbedrijf Groenrand",
                    "tuin en groen",
                    "Buitenweg 5",
                    "4326 NP",
                    Recognition.UNKNOWN,
                    "Alleen buiten, dus met droog weer.",
                    "Sjoerd Groen",
                    "hovenier"),
            new File(
                    "De Brug",
                    "Bouwbedrijf De Brug",
                    "bouw",
                    "Havenkade 77",
                    "4324 HJ",
                    Recognition.YES,
                    "Helmen zijn aanwezig. Bellen voor acht uur 's ochtends.",
                    "Anouk Visser",
                    "uitvoerder"),
            new File(
                    "Krul",
                    "Kapsalon Krul",
                    "haarverzorging",
                    "Winkelstraat 14",
                    "4321 GH",
                    Recognition.UNKNOWN,
                    null,
                    "Sharona Blom",
                    "eigenaar"),
            new File(
                    "De Pluim",
                    "Dierenkliniek De Pluim",
                    "dierverzorging",
                    "Weidepad 2",
                    "4326 RS",
                    Recognition.NO,
                    "Rustige groep gewenst: de dieren zijn ziek.",
                    "Jelle Postma",
                    "dierenarts"),
            new File(
                    "De Steiger",
                    "Restaurant De Steiger",
                    "horeca",
                    "Havenkade 3",
                    "4324 HA",
                    Recognition.YES,
                    null,
                    "Fenna Mol",
                    "kok"),
            new File(
                    "Markthal",
                    "Supermarkt De Markthal",
                    "winkel en logistiek",
                    "Marktplein 1",
                    "4321 AA",
                    Recognition.YES,
                    "Nog niet gevraagd; de bedrijfsleider woont naast school.",
                    "Ruud Kok",
                    "bedrijfsleider"));

    private static final HostProfileContent TER_HORST = new HostProfileContent(
            null,
            "Voor de loods, niet voor de roldeur.",
            "Aan de zijkant, bel bij Werkplaats.",
            "De werkplaats heeft een drempel; met een rolstoel lukt het met hulp.",
            new HostProfileContent.Gear(true, "Veiligheidsschoenen brengen jullie mee, brillen hebben wij."),
            "Oude kleren met lange mouwen.",
            null,
            10,
            "Zelf een buis buigen en solderen.",
            "Niet het dak op.");

    private final Companies companies;
    private final HostProfiles hosts;

    CompanyFiles(Companies companies, HostProfiles hosts) {
        this.companies = companies;
        this.hosts = hosts;
    }

    /** Opens all files; those that are open stay as they are. */
    void open(CurrentUser user) {
        ALL.forEach(file -> {
            var company = new CompanyId(Story.id("company " + file.key()));
            companies.add(user, new AddCompany(company, PeopleChapter.VEERLAND, file.facts()));
            companies.addContact(
                    user, new AddContact(new ContactId(Story.id("contact " + file.key())), company, file.contact()));
        });
        var workshop = new CompanyId(Story.id("company Ter Horst"));
        if (hosts.of(workshop).isEmpty()) {
            hosts.change(user, workshop, HostProfiles.NONE, TER_HORST);
        }
    }

    /** One company of the story. */
    private record File(
            String key,
            String name,
            String branch,
            String street,
            String postcode,
            Recognition recognition,
            @Nullable String notes,
            String contactName,
            String contactRole) {

        private String domain() {
            return key.toLowerCase(java.util.Locale.ROOT).replace(" ", "") + ".example";
        }

        CompanyFacts facts() {
            return new CompanyFacts(
                    name,
                    branch,
                    street,
                    postcode,
                    "Veerdam",
                    "0118-55" + postcode.substring(0, 4),
                    "https://www." + domain(),
                    recognition,
                    notes);
        }

        ContactFacts contact() {
            var given = contactName.substring(0, contactName.indexOf(' ')).toLowerCase(java.util.Locale.ROOT);
            return new ContactFacts(
                    contactName, contactRole, given + "@" + domain(), "06-5501" + postcode.substring(0, 4));
        }
    }
}
