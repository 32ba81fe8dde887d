package nl.bijrijder.demo;

import java.time.LocalTime;
import java.util.List;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.day.BlockContent;
import nl.bijrijder.visit.day.BlockId;
import nl.bijrijder.visit.day.BlockKind;
import nl.bijrijder.visit.day.GatheringFacts;
import nl.bijrijder.visit.day.Programmes;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Chapter 5b: two days are planned block by block, one with a talk that is too long; the others are still empty. */
@Component
@Order(59)
@OnlyInDemoWorld
class ProgrammeChapter implements Chapter {

    private static final int NOTHING_BEFORE = -1;

    private final Story story;
    private final Programmes programmes;

    ProgrammeChapter(Story story, Programmes programmes) {
        this.story = story;
        this.programmes = programmes;
    }

    @Override
    public void tell() {
        day(
                CastMember.SANNE,
                "Brood bakken voor de buurt",
                new GatheringFacts(
                        LocalTime.of(7, 50),
                        "bij de hoofdingang, naast de fietsenstalling",
                        LocalTime.of(11, 45),
                        "Sanne Vermeer",
                        "06 00000012"),
                List.of(
                        block(
                                "08:30",
                                "08:40",
                                BlockKind.TALK,
                                "Henk laat de bakkerij zien en vertelt",
                                "Henk Bosgoed"),
                        block("08:40", "09:45", BlockKind.DOING, "Zelf brood kneden en vormen", "Henk en Mirthe"),
                        block("09:45", "10:05", BlockKind.PAUSE, "Warme broodjes proeven", null),
                        block("10:05", "10:35", BlockKind.CONTEST, "Wie vlecht de mooiste vlecht?", "Mirthe"),
                        block("10:35", "11:00", BlockKind.DOING, "Inpakken voor de buurt", null)));
        day(
                CastMember.TOM,
                "Een schooltuin aanleggen",
                new GatheringFacts(
                        LocalTime.of(8, 30), "in de hal bij de kluisjes", null, "Tom Willemsen", "06 00000034"),
                List.of(
                        block("09:00", "09:40", BlockKind.TALK, "Alles over aarde en planten", "Sjoerd Groen"),
                        block("09:40", "12:00", BlockKind.DOING, "Spitten, planten en water geven", null)));
    }

    private void day(String teacher, String title, GatheringFacts gathering, List<BlockContent> blocks) {
        var visit = new CompanyVisitId(Story.id("visit " + title));
        story.tell(story.today().minusDays(1), teacher, user -> {
            programmes.gather(user, visit, NOTHING_BEFORE, gathering);
            for (var content : blocks) {
                programmes.add(user, visit, new BlockId(Story.id(title + " " + content.startsAt())), content);
            }
        });
    }

    private static BlockContent block(String from, String until, BlockKind kind, String what, @Nullable String guide) {
        return new BlockContent(LocalTime.parse(from), LocalTime.parse(until), kind, what, guide);
    }
}
