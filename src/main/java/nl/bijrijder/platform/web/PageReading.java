package nl.bijrijder.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Everything a page tells somebody who is signed in is read in one transaction that writes nothing: from who they are to the last line, as
 * it was at one moment. It begins with the request and ends when the handler is done, before the page is drawn. What reading leaves
 * behind, like a line about who read, is written after it and before the answer leaves.
 */
@Component
public class PageReading implements HandlerInterceptor {

    private static final ThreadLocal<@Nullable Page> CURRENT = new ThreadLocal<>();
    private static final Set<String> READING = Set.of("GET", "HEAD");

    /** What a handler returns that names a page; a photo or a printed page takes its time, and no connection meanwhile. */
    private static final Set<Class<?>> PAGES = Set.of(String.class, ModelAndView.class);

    private final PlatformTransactionManager transactions;

    PageReading(PlatformTransactionManager transactions) {
        this.transactions = transactions;
    }

    /** Does the work when the page has been read, and before its answer leaves; at once where no page is being read. */
    public static void afterwards(Runnable work) {
        var page = CURRENT.get();
        if (page == null) {
            work.run();
        } else {
            page.afterwards().add(work);
        }
    }

    /**
     * Reads something once for the page that is being read, whoever needs it there; each time where no page is being read.
     *
     * @param what who reads it, and about whom or what
     */
    @SuppressWarnings("unchecked") // under one name always the same is read
    public static <T> T once(List<?> what, Supplier<T> reading) {
        var page = CURRENT.get();
        if (page == null) {
            return reading.get();
        }
        var kept = (T) page.kept().get(what);
        if (kept == null) {
            kept = reading.get();
            page.kept().put(what, kept);
        }
        return kept;
    }

    /**
     * Begins, if the request asks for something to read.
     *
     * @return closes what was not ended: a page that failed is not shown, and leaves nothing behind
     */
    public Reading begin(HttpServletRequest request) {
        if (READING.contains(request.getMethod())) {
            var reading = new DefaultTransactionDefinition();
            reading.setReadOnly(true);
            CURRENT.set(new Page(transactions.getTransaction(reading), new ArrayList<>(), new HashMap<>()));
        }
        return this::abandon;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method
                && PAGES.contains(method.getReturnType().getParameterType()))) {
            end();
        }
        return true;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView answer) {
        end();
    }

    private void end() {
        var page = CURRENT.get();
        if (page == null) {
            return;
        }
        CURRENT.remove();
        if (page.transaction().isRollbackOnly()) {
            transactions.rollback(page.transaction());
        } else {
            transactions.commit(page.transaction());
        }
        page.afterwards().forEach(Runnable::run);
    }

    private void abandon() {
        var page = CURRENT.get();
        if (page != null) {
            CURRENT.remove();
            transactions.rollback(page.transaction());
        }
    }

    /** A page that is being read: its transaction, what follows it, and what was read for it. */
    private record Page(TransactionStatus transaction, List<Runnable> afterwards, Map<List<?>, Object> kept) {}

    /** A request in which a page is read. */
    @FunctionalInterface
    public interface Reading extends AutoCloseable {
        @Override
        void close();
    }
}
