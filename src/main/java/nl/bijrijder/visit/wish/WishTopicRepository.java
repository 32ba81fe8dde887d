package nl.bijrijder.visit.wish;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds the topics of wish rounds. */
interface WishTopicRepository extends Repository<WishTopic, UUID> {

    WishTopic save(WishTopic topic);

    void delete(WishTopic topic);

    void flush();

    List<WishTopic> findByVisitIdOrderByPosition(UUID visitId);

    /** What was asked before earlier visits to this company, the newest round first, in its order. */
    @Query(nativeQuery = true, value = """
            select t.text from wish_topic t join wish_round r on r.visit_id = t.visit_id
            join company_visit v on v.id = t.visit_id
            where v.company_id = :company and v.partnership_id = :partnership and v.id <> :visit
            order by r.opened_at desc, t.position""")
    List<String> findEarlier(UUID company, UUID partnership, UUID visit, Limit most);
}
