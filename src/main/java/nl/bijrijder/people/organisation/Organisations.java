package nl.bijrijder.people.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.bijrijder.platform.web.PageOf;
import nl.bijrijder.platform.web.PageReading;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.PartnershipId;
import nl.bijrijder.shared.Period;
import nl.bijrijder.shared.Rule;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps organisations and partnerships, and tells other modules their names. */
@Service
@Transactional(readOnly = true)
public class Organisations {

    private final OrganisationRepository organisations;
    private final PartnershipRepository partnerships;
    private final OrganisationPolicy policy;
    private final Clock clock;

    Organisations(
            OrganisationRepository organisations,
            PartnershipRepository partnerships,
            OrganisationPolicy policy,
            Clock clock) {
        this.clock = clock;
        this.organisations = organisations;
        this.partnerships = partnerships;
        this.policy = policy;
    }

    /** Adds a school or college of which the region is not known, with the same rules. */
    @Transactional
    public OrganisationId add(CurrentUser user, OrganisationId id, String name, Sector sector, Brin brin) {
        return add(user, id, name, sector, brin, null);
    }

    /**
     * Adds a school or college. Asking again with the same id changes nothing.
     *
     * @throws RuleBroken when another organisation has the code
     */
    @Transactional
    public OrganisationId add(
            CurrentUser user, OrganisationId id, String name, Sector sector, Brin brin, @Nullable Region region) {
        policy.requireKeeping(user);
        if (!organisations.existsById(id.value())) {
            if (organisations.existsByBrin(brin.value())) {
                throw Rule.broken("brin", "constraint.organisation_brin_uk");
            }
            organisations.save(new Organisation(id, name, sector, brin, region));
        }
        return id;
    }

    /**
     * Records that organisations work together. Asking again with the same id changes nothing.
     *
     * @throws RuleBroken with fewer than two organisations
     * @throws RuleBroken when the term ends before it starts
     * @throws RuleBroken when another partnership has the name
     */
    @Transactional
    public PartnershipId agree(
            CurrentUser user, PartnershipId id, String name, Period term, Set<OrganisationId> members) {
        policy.requireKeeping(user);
        if (!partnerships.existsById(id.value())) {
            if (partnerships.existsByName(name)) {
                throw Rule.broken("name", "constraint.partnership_name_uk");
            }
            if (!byId().keySet().containsAll(members)) {
                throw new NotFound();
            }
            partnerships.save(Partnership.agree(id, name, term, members));
        }
        return id;
    }

    /**
     * Ends a partnership on its last day.
     *
     * @throws RuleBroken when that lies before its first
     * @throws StaleVersion when it changed since the page was opened
     */
    @Transactional
    public void end(CurrentUser user, PartnershipId id, int openedVersion, LocalDate lastDay) {
        policy.requireKeeping(user);
        partnerships.findById(id.value()).orElseThrow(NotFound::new).end(openedVersion, lastDay);
    }

    /** Ends a partnership, for callers that opened no page. */
    @Transactional
    public void end(CurrentUser user, PartnershipId id, LocalDate lastDay) {
        policy.requireKeeping(user);
        partnerships.findById(id.value()).orElseThrow(NotFound::new).end(lastDay);
    }

    /**
     * Changes the name and the region of a school or college.
     *
     * @throws StaleVersion when it changed since the page was opened
     */
    @Transactional
    void change(CurrentUser user, OrganisationId id, int openedVersion, String name, @Nullable Region region) {
        policy.requireKeeping(user);
        organisations.findById(id.value()).orElseThrow(NotFound::new).change(openedVersion, name, region);
    }

    /** What can be changed of one organisation, for those who keep them. */
    OrganisationChangeForm changeable(CurrentUser user, OrganisationId id) {
        policy.requireKeeping(user);
        var found = organisations.findById(id.value()).orElseThrow(NotFound::new);
        return new OrganisationChangeForm(
                found.version(), found.toSummary().name(), found.toSummary().region());
    }

    /** A page of organisations by name, for those who keep them. */
    PageOf<OrganisationSummary> page(CurrentUser user, int number) {
        policy.requireKeeping(user);
        return PageOf.of(organisations.page(PageOf.request(number)), Organisation::toSummary);
    }

    /** A page of partnerships by name, for those who keep them. */
    PageOf<PartnershipRow> partnershipRows(CurrentUser user, int number) {
        policy.requireKeeping(user);
        var names = byId();
        return PageOf.of(partnerships.page(PageOf.request(number)), partnership -> row(partnership, names));
    }

    /** One partnership, for those who keep them. */
    PartnershipRow partnershipRow(CurrentUser user, PartnershipId id) {
        policy.requireKeeping(user);
        return row(partnerships.findById(id.value()).orElseThrow(NotFound::new), byId());
    }

    private PartnershipRow row(Partnership partnership, Map<OrganisationId, OrganisationSummary> names) {
        var summary = partnership.toSummary();
        var members = summary.organisations().stream()
                .flatMap(id -> Optional.ofNullable(names.get(id)).stream())
                .map(OrganisationSummary::name)
                .sorted()
                .toList();
        var over = summary.period().isOver(LocalDate.now(clock));
        return new PartnershipRow(summary.id(), partnership.version(), summary.name(), summary.period(), over, members);
    }

    /** All organisations by name. */
    public List<OrganisationSummary> list() {
        return PageReading.once(
                List.of(Organisations.class),
                () -> organisations.list().stream().map(Organisation::toSummary).toList());
    }

    /** All organisations, to look names up; there are few. */
    public Map<OrganisationId, OrganisationSummary> byId() {
        return list().stream().collect(Collectors.toMap(OrganisationSummary::id, Function.identity()));
    }

    /** All partnerships by name. */
    public List<PartnershipSummary> partnerships() {
        return partnerships.list().stream().map(Partnership::toSummary).toList();
    }

    /**
     * One partnership.
     *
     * @throws NotFound when there is none with this id
     */
    public PartnershipSummary partnership(PartnershipId id) {
        return partnerships.findById(id.value()).map(Partnership::toSummary).orElseThrow(NotFound::new);
    }

    /**
     * What a manager sees of a partnership.
     *
     * @param members names of its organisations
     */
    record PartnershipRow(
            PartnershipId id, int version, String name, Period period, boolean over, List<String> members) {}
}
