package nl.bijrijder.visit.day;

import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.Rule;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StaleVersion;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.VisitSummary;
import nl.bijrijder.visit.VisitWitness;
import nl.bijrijder.visit.Visits;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the programme of visits. */
@Service
@Transactional(readOnly = true)
public class Programmes {

    /** More is no day any more. */
    static final int MOST_BLOCKS = 30;

    private final BlockRepository blocks;
    private final GatheringRepository gatherings;
    private final Visits visits;
    private final ProgrammePolicy policy;

    Programmes(BlockRepository blocks, GatheringRepository gatherings, Visits visits, ProgrammePolicy policy) {
        this.blocks = blocks;
        this.gatherings = gatherings;
        this.visits = visits;
        this.policy = policy;
    }

    /** The day of a visit; the caller knows that the person may read it. Two statements. */
    public Programme of(VisitWitness visit) {
        return new Programme(
                gatherings.findById(visit.visit().value()).map(Gathering::facts).orElse(GatheringFacts.NOTHING),
                blocks.ofVisit(visit.visit().value()).stream()
                        .map(Block::toSummary)
                        .toList());
    }

    /**
     * A block is added. Asking again with the same id changes nothing.
     *
     * @throws NotFound when the visit is not of the person's team
     * @throws RuleBroken when the block cannot be, or the visit is behind us
     */
    @Transactional
    public void add(CurrentUser user, CompanyVisitId visit, BlockId id, BlockContent content) {
        requireChange(user, visit);
        content.check();
        var saved = blocks.findById(id.value());
        if (saved.isPresent()) {
            requireOf(visit, saved.get());
            return;
        }
        if (blocks.countByVisitId(visit.value()) >= MOST_BLOCKS) {
            throw Rule.broken("what", "visit.programme.rule.full", MOST_BLOCKS);
        }
        blocks.saveAndFlush(new Block(id, visit, content));
    }

    /**
     * A block becomes another one.
     *
     * @param version the version it was read at
     * @throws NotFound when there is no such block in this visit, or the visit is not of the person's team
     * @throws RuleBroken when the block cannot be, or the visit is behind us
     * @throws StaleVersion when it changed since
     */
    @Transactional
    public void change(CurrentUser user, CompanyVisitId visit, BlockId id, int version, BlockContent content) {
        requireChange(user, visit);
        content.check();
        var block = find(visit, id);
        block.change(version, content);
        blocks.saveAndFlush(block);
    }

    /**
     * A block goes.
     *
     * @throws NotFound when there is no such block in this visit, or the visit is not of the person's team
     * @throws RuleBroken when the visit is behind us
     */
    @Transactional
    public void remove(CurrentUser user, CompanyVisitId visit, BlockId id) {
        requireChange(user, visit);
        blocks.delete(find(visit, id));
    }

    /**
     * Says where the group gathers.
     *
     * @param version the version it was read at; {@code -1} when there was nothing yet
     * @throws NotFound when the visit is not of the person's team
     * @throws RuleBroken when it cannot be, or the visit is behind us
     * @throws StaleVersion when it changed since
     */
    @Transactional
    public void gather(CurrentUser user, CompanyVisitId visit, int version, GatheringFacts facts) {
        requireChange(user, visit);
        facts.check();
        var gathering = gatherings.findById(visit.value()).orElse(null);
        if (gathering == null) {
            gathering = new Gathering(visit, facts);
        } else {
            gathering.change(version, facts);
        }
        gatherings.saveAndFlush(gathering);
    }

    /** The day for a member of the team. */
    ProgrammePage page(CurrentUser user, CompanyVisitId id) {
        var visit = read(user, id);
        var programme = of(visit);
        return new ProgrammePage(
                visit,
                programme,
                Tip.about(programme.contents(), VisitHours.of(visit.timing())),
                policy.mayChange(user, visit.team(), visit.status()));
    }

    /** One block of a visit of the person's team. */
    BlockSummary block(CurrentUser user, CompanyVisitId visit, BlockId id) {
        read(user, visit);
        return find(visit, id).toSummary();
    }

    /** Where the group gathers, with the version to change it by. */
    GatheringForm gathering(CurrentUser user, CompanyVisitId visit) {
        read(user, visit);
        return gatherings
                .findById(visit.value())
                .map(one -> GatheringForm.of(one.version(), one.facts()))
                .orElseGet(() -> GatheringForm.of(Gathering.NONE, GatheringFacts.NOTHING));
    }

    int count(CompanyVisitId visit) {
        return blocks.countByVisitId(visit.value());
    }

    private Block find(CompanyVisitId visit, BlockId id) {
        var block = blocks.findById(id.value()).orElseThrow(NotFound::new);
        requireOf(visit, block);
        return block;
    }

    private static void requireOf(CompanyVisitId visit, Block block) {
        if (!block.isOf(visit)) {
            throw new NotFound();
        }
    }

    private VisitSummary read(CurrentUser user, CompanyVisitId id) {
        var visit = visits.find(user, id);
        policy.requireTeam(user, visit.team());
        return visit;
    }

    private void requireChange(CurrentUser user, CompanyVisitId id) {
        var visit = read(user, id);
        if (!policy.mayChange(user, visit.team(), visit.status())) {
            throw Rule.broken("", "visit.programme.rule.behind");
        }
    }
}
