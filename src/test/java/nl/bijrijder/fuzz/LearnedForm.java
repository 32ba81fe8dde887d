package nl.bijrijder.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.bijrijder.testing.TestTime;
import org.jsoup.nodes.Element;

/**
 * A form as it stands on a page somebody can open.
 *
 * @param page address of the page
 * @param action where it is sent
 */
record LearnedForm(String page, String action, boolean multipart, Map<String, Field> fields) {

    /** What people type themselves; the rest is chosen, or stands in the page. */
    private static final Set<String> TYPED = Set.of("text", "textarea", "email", "search", "tel", "url");

    /**
     * A field of it.
     *
     * @param type of the input, or "select" or "textarea"
     * @param current what stands in it
     * @param offered what may be chosen
     */
    record Field(String name, String type, List<String> current, List<String> offered) {

        boolean isTyped() {
            return TYPED.contains(type);
        }
    }

    static LearnedForm of(String page, Element form) {
        var fields = new LinkedHashMap<String, Field>();
        for (var input : form.select("input[name], select[name], textarea[name]")) {
            if (input.attr("name").startsWith("_") || "submit".equals(input.attr("type"))) {
                continue; // the token is added when it is sent
            }
            var type = input.normalName().equals("input")
                    ? (input.attr("type").isEmpty() ? "text" : input.attr("type"))
                    : input.normalName();
            var field = fields.computeIfAbsent(
                    input.attr("name"), name -> new Field(name, type, new ArrayList<>(), new ArrayList<>()));
            switch (type) {
                case "select" -> {
                    field.offered().addAll(input.select("option").eachAttr("value"));
                    field.current().addAll(input.select("option[selected]").eachAttr("value"));
                }
                case "radio", "checkbox" -> {
                    field.offered().add(input.val());
                    if (input.hasAttr("checked")) {
                        field.current().add(input.val());
                    }
                }
                default -> field.current().add(input.val());
            }
        }
        return new LearnedForm(
                page, form.attr("action"), form.attr("enctype").contains("multipart"), Map.copyOf(fields));
    }

    boolean isFile(String name) {
        return fields.containsKey(name) && "file".equals(fields.get(name).type());
    }

    boolean asksForText() {
        return fields.values().stream().anyMatch(Field::isTyped);
    }

    /** What sort of form it is: forms about other rows are of one kind. */
    String kind() {
        return Site.kind(action) + fields.keySet().stream().sorted().collect(Collectors.toList());
    }

    /** Filled in as somebody would who means well. */
    Ask filled(Random random) {
        var ask = new Ask("POST", action);
        ask.form = this;
        ask.multipart = multipart;
        fields.values().stream()
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .forEach(field ->
                        values(field, random).forEach(value -> ask.fields.add(new Ask.Param(field.name(), value))));
        return ask;
    }

    private List<String> values(Field field, Random random) {
        var current = field.current().stream().filter(value -> !value.isEmpty()).toList();
        return switch (field.type()) {
            case "hidden" ->
                field.name().equals("id")
                        ? List.of(new UUID(random.nextLong(), random.nextLong()).toString())
                        : current;
            case "select", "radio" -> {
                var offered = field.offered().stream()
                        .filter(value -> !value.isEmpty())
                        .toList();
                yield !current.isEmpty() && random.nextBoolean()
                        ? current
                        : offered.isEmpty() ? List.of() : List.of(offered.get(random.nextInt(offered.size())));
            }
            case "checkbox" ->
                field.offered().stream().filter(value -> random.nextBoolean()).toList();
            case "file" -> List.of(Values.file(random));
            case "date" ->
                !current.isEmpty() && random.nextBoolean()
                        ? current
                        : List.of(TestTime.today().plusDays(random.nextInt(20)).toString());
            case "time" -> List.of("1%d:%02d".formatted(random.nextInt(10), random.nextInt(60)));
            case "number" -> List.of(current.isEmpty() ? "" + (1 + random.nextInt(20)) : current.get(0));
            case "email" -> List.of("mens" + random.nextInt(1_000_000) + "@fuzz.example");
            default -> List.of(Values.likely(field.name(), random));
        };
    }
}
