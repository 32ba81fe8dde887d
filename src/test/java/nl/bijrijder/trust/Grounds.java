package nl.bijrijder.trust;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.TestTime;
import nl.bijrijder.testing.World;

/**
 * What the cast can reach for: things of the demo world, found behind the application's back, and a few the demo world does
 * not have, which are taken away again.
 */
class Grounds implements AutoCloseable {

    private final BehindTheScenes behind;
    private final World world;
    private final String school;
    private final String contact;
    private final Map<Cast, AccountId> accounts = new EnumMap<>(Cast.class);
    private final Map<Kind, List<Thing>> things = new EnumMap<>(Kind.class);

    private Grounds(BehindTheScenes behind, World world) {
        this.behind = behind;
        this.world = world;
        this.school = behind.jdbc()
                .sql("select id::text from organisation where name = 'Wilgenhof College'")
                .query(String.class)
                .single();
        this.contact = behind.jdbc()
                .sql("select k.id::text from company_contact k join company c on c.id = k.company_id"
                        + " where c.name = 'Zorgcentrum De Linde'")
                .query(String.class)
                .single();
    }

    /** Lays everything out; to be closed again. */
    static Grounds layOut(BehindTheScenes behind, World world) {
        var grounds = new Grounds(behind, world);
        Cast.people().forEach(member -> grounds.accounts.put(member, grounds.account(member.email())));
        grounds.addWhatTheDemoWorldLacks();
        for (var kind : Kind.values()) {
            grounds.things.put(kind, kind == Kind.NONE ? List.of(Thing.NONE) : grounds.find(kind));
        }
        return grounds;
    }

    AccountId account(Cast member) {
        return Objects.requireNonNull(accounts.get(member));
    }

    /** A school of the partnership. */
    String school() {
        return school;
    }

    /** Somebody to call at a company of the partnership. */
    String contact() {
        return contact;
    }

    /** Things of this kind that are there. */
    List<Thing> real(Kind kind) {
        return Objects.requireNonNull(things.get(kind));
    }

    /** Things that are there and things that are not: first one that is unknown, to compare the others with. */
    List<Thing> all(Kind kind) {
        if (kind == Kind.NONE) {
            return real(kind);
        }
        var all = new ArrayList<Thing>();
        all.add(Thing.unknown());
        all.add(Thing.mistyped());
        all.addAll(real(kind));
        return all;
    }

    /** Halves of different things put together: for addresses with two ids. */
    List<Thing> mixed(Kind kind) {
        var mixed = new ArrayList<Thing>();
        var real = real(kind);
        for (var one : real) {
            for (var other : real) {
                if (!one.ids().get(0).equals(other.ids().get(0))) {
                    mixed.add(Thing.mixed(one, other));
                }
            }
        }
        return mixed;
    }

    private List<Thing> find(Kind kind) {
        var found = behind.jdbc()
                .sql(kind.sql())
                .param("emails", Cast.people().stream().map(Cast::email).toList())
                .param("partnership", Cast.PARTNERSHIP)
                .query((row, number) -> new Thing(
                        kind + " " + row.getString("team") + row.getString("student") + row.getString("author")
                                + row.getString("partnership"),
                        List.of(row.getString("one"), row.getString("two")),
                        row.getInt("version"),
                        blankAsNull(row.getString("team")),
                        blankAsNull(row.getString("student")),
                        blankAsNull(row.getString("author")),
                        blankAsNull(row.getString("partnership"))))
                .list();
        if (found.isEmpty()) {
            throw new IllegalStateException("nothing to try " + kind + " on");
        }
        return found;
    }

    private AccountId account(String email) {
        return new AccountId(behind.jdbc()
                .sql("select id from account where email = :email")
                .param("email", email)
                .query(UUID.class)
                .single());
    }

    private void addWhatTheDemoWorldLacks() {
        // a draft in the other team
        behind.jdbc()
                .sql("""
                insert into coaching_note (id, version, student_id, team_id, author_id, audience, kind, occurred_on, text, written_at)
                select gen_random_uuid(), 0, s.id, s.team_id, :tom, 'DRAFT', 'SHORT_MOMENT', app_today() - 1, 'Concept van Tom', app_now()
                from student s join account a on a.id = s.account_id where a.email = :yusuf""")
                .param("tom", account(Cast.TOM).value())
                .param("yusuf", Cast.YUSUF.email())
                .update();
        // texts being typed, and files waiting to be confirmed, of two people each
        var other = world.managerAccount();
        for (var owner : List.of(account(Cast.SANNE), account(Cast.NOOR))) {
            behind.jdbc()
                    .sql("insert into draft values (:owner, gen_random_uuid(), '/matrix', '{\"text\": [\"geheim\"]}',"
                            + " gen_random_uuid(), 3, app_now(), false)")
                    .param("owner", owner.value())
                    .update();
        }
        for (var owner : List.of(account(Cast.FATIMA), other)) {
            behind.jdbc()
                    .sql("insert into qualification_import values (gen_random_uuid(), 0, :owner, 'matrix.csv', :now,"
                            + " :later, null)")
                    .param("owner", owner.value())
                    .param("now", Timestamp.from(TestTime.START))
                    .param("later", Timestamp.from(TestTime.START.plusSeconds(3600)))
                    .update();
        }
        for (var owner : List.of(account(Cast.INGRID), account(Cast.BAS))) {
            behind.jdbc()
                    .sql(
                            "insert into company_import select gen_random_uuid(), 0, :owner, id, 'matrix.csv', E'naam\\nMatrix', app_now(),"
                                    + " app_now() + interval '1 hour', null from partnership where name = 'Route Veerland'")
                    .param("owner", owner.value())
                    .update();
        }
        // a company of another partnership
        var elsewhere = world.team();
        behind.jdbc().sql("""
                with opened as (
                    insert into company (id, version, partnership_id, name, recognition)
                    select gen_random_uuid(), 0, partnership_id, 'Elsewhere', 'UNKNOWN' from joint_team where id = :team
                    returning id)
                insert into company_contact (id, version, company_id, name)
                select gen_random_uuid(), 0, id, 'Nobody' from opened""").param("team", elsewhere.id().value()).update();
        // the face of who comes to class, on visits that one of the cast goes along on
        behind.jdbc()
                .sql("""
                with told as (
                    insert into company_face (id, version, company_id, turn, name, said_by, side, said_at)
                    select gen_random_uuid(), 0, id, 1000, 'Matrix', 'Matrix', 'TEAM', app_now() from company returning id, company_id),
                shown as (
                    insert into class_guest (visit_id, version, face_id)
                    select g.visit_id, 0, told.id
                    from visit_participant g join company_visit v on v.id = g.visit_id join student s on s.id = g.student_id
                    join account a on a.id = s.account_id
                    join told on told.company_id = v.company_id
                    where a.email in (:emails) and v.status <> 'CANCELLED' group by g.visit_id, told.id having count(*) = 1
                    on conflict do nothing)
                insert into face_photo (face_id, picture, width, height, added_at)
                select id, decode('ffd8', 'hex'), 1, 1, app_now() from told""")
                .param("emails", Cast.people().stream().map(Cast::email).toList())
                .update();
    }

    /** The demo world is left as it was found. */
    @Override
    public void close() {
        behind.jdbc()
                .sql("delete from coaching_note where text = 'Concept van Tom'")
                .update();
        behind.jdbc().sql("delete from draft where place = '/matrix'").update();
        behind.jdbc()
                .sql("delete from qualification_import where file_name = 'matrix.csv'")
                .update();
        behind.jdbc()
                .sql("delete from company_import where file_name = 'matrix.csv'")
                .update();
        behind.jdbc().sql("delete from company_face where name = 'Matrix'").update();
        behind.jdbc().sql("delete from company_contact where name = 'Nobody'").update();
        behind.jdbc().sql("delete from company where name = 'Elsewhere'").update();
    }

    private static String blankAsNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
