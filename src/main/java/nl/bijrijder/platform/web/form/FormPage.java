package nl.bijrijder.platform.web.form;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.bijrijder.shared.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.ModelAndView;

/**
 * A page with a form on it: how the form begins, where what is typed in it is kept, and what else the page shows. Nothing of it is
 * looked up before the page is shown.
 *
 * @param <F> the form
 */
public final class FormPage<F> {

    static final String FORM = "form";

    private final String view;
    private final Function<String, F> beginning;
    private final boolean isNew;
    private final @Nullable Place place;
    private final List<Part<F>> parts;

    private FormPage(
            String view, Function<String, F> beginning, boolean isNew, @Nullable Place place, List<Part<F>> parts) {
        this.view = view;
        this.beginning = beginning;
        this.isNew = isNew;
        this.place = place;
        this.parts = parts;
    }

    /**
     * A page for something that exists.
     *
     * @param stored the form filled with what is stored: opened with it, and shown beside what was typed when somebody saved first
     */
    public static <F> FormPage<F> of(String view, Supplier<F> stored) {
        return new FormPage<>(view, id -> stored.get(), false, null, List.of());
    }

    /**
     * A page for something that exists, which also shows what the form is filled with; it is looked up once.
     *
     * @param name what the page calls it
     */
    public static <T, F> FormPage<F> of(String view, String name, Supplier<T> about, Function<T, F> stored) {
        var once = SingletonSupplier.of(about);
        return of(view, () -> stored.apply(once.obtain())).with(name, once);
    }

    /** A page for something new; the form says itself which row it will be, if that matters. */
    public static <F> FormPage<F> ofNew(String view, Supplier<F> blank) {
        return new FormPage<>(view, id -> blank.get(), true, null, List.of());
    }

    /**
     * A page for something new, of which what is typed is kept under the id of the row it will be.
     *
     * @param reader reads that id
     * @param blank the form as it begins, for a row with this id
     */
    public static <I, F> FormPage<F> ofNew(String view, Function<String, I> reader, Function<I, F> blank) {
        return new FormPage<>(view, id -> blank.apply(reader.apply(id)), true, null, List.of());
    }

    /** Keeps for this person what is typed; address is where the page stands. */
    public FormPage<F> keptFor(CurrentUser user, String address) {
        return new FormPage<>(view, beginning, isNew, new Place(user, address), parts);
    }

    /** Shows this as well. */
    public FormPage<F> with(String name, Supplier<? extends @Nullable Object> value) {
        return and((page, form) -> page.addObject(name, value.get()));
    }

    /** Shows this as well, which depends on the form; the form is null when it holds a value that cannot be read. */
    public FormPage<F> withForm(String name, Function<@Nullable F, ? extends @Nullable Object> value) {
        return and((page, form) -> page.addObject(name, value.apply(form)));
    }

    /** Shows all of this as well. */
    public FormPage<F> withAll(Supplier<? extends Map<String, ?>> values) {
        return withAllOf(form -> values.get());
    }

    /** Shows all of this as well, which depends on the form. */
    public FormPage<F> withAllOf(Function<@Nullable F, ? extends Map<String, ?>> values) {
        return and((page, form) -> page.addAllObjects(values.apply(form)));
    }

    private FormPage<F> and(Part<F> part) {
        return new FormPage<>(
                view,
                beginning,
                isNew,
                place,
                Stream.concat(parts.stream(), Stream.of(part)).toList());
    }

    /** Opens a page that keeps no drafts. */
    public ModelAndView open() {
        var form = begin(UUID.randomUUID().toString());
        return show(form).addObject(FORM, form);
    }

    /** The form as it begins. */
    F begin(String id) {
        return beginning.apply(id);
    }

    /** Looks whether what it is about is there for whoever asks, before the page shows its address back to them. */
    void requireStored() {
        if (!isNew) {
            begin("");
        }
    }

    /** Whether the form is about something that exists. */
    boolean isStored() {
        return !isNew;
    }

    @Nullable
    Place place() {
        return place;
    }

    /** The page around this form. */
    ModelAndView show(@Nullable F form) {
        var page = new ModelAndView(view);
        parts.forEach(part -> part.addTo(page, form));
        return page;
    }

    /** Whose drafts of the form are kept, and at which address the form stands. */
    record Place(CurrentUser user, String address) {}

    @FunctionalInterface
    private interface Part<F> {
        void addTo(ModelAndView page, @Nullable F form);
    }
}
