package nl.bijrijder.kill;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** What happened under the kills: what the writers were told, and afterwards what is really there. */
final class Tally {

    final AtomicInteger errors = new AtomicInteger();
    final AtomicInteger retried = new AtomicInteger();
    final AtomicInteger savedUnseen = new AtomicInteger();
    final Queue<Saved> acknowledged = new ConcurrentLinkedQueue<>();
    final Queue<Saved> givenUp = new ConcurrentLinkedQueue<>();
    final Queue<String> strange = new ConcurrentLinkedQueue<>();

    /** Something a writer typed: which row it was to be, and its text, which is like no other. */
    record Saved(Desk desk, String id, String text) {}

    /** What the database says afterwards. */
    record Verdict(List<Saved> lost, List<Saved> doubled) {}

    /** Looks for everything that was typed: there when it was acknowledged, and never twice. */
    Verdict check(Connection database) throws SQLException {
        var lost = new ArrayList<Saved>();
        var doubled = new ArrayList<Saved>();
        for (var saved : acknowledged) {
            if (count(database, saved, true) < 1) {
                lost.add(saved);
            }
            if (isDoubled(database, saved)) {
                doubled.add(saved);
            }
        }
        for (var unsure : givenUp) {
            if (isDoubled(database, unsure)) {
                doubled.add(unsure);
            }
        }
        return new Verdict(lost, doubled);
    }

    private static boolean isDoubled(Connection database, Saved saved) throws SQLException {
        var rows = count(database, saved, false);
        if (rows > 1) {
            return true;
        }
        for (var other : saved.desk().also()) {
            var dot = other.indexOf('.');
            if (count(database, other.substring(0, dot), other.substring(dot + 1), saved.text()) != rows) {
                return true;
            }
        }
        return false;
    }

    /** Whether the row of this id with this text is there. */
    static boolean isThere(Connection database, Saved saved) throws SQLException {
        return count(database, saved, true) > 0;
    }

    private static int count(Connection database, Saved saved, boolean byId) throws SQLException {
        var desk = saved.desk();
        if (!byId) {
            return count(database, desk.table(), desk.column(), saved.text());
        }
        var sql = "select count(*) from " + desk.table() + " where id = ?::uuid and " + desk.column() + " = ?";
        try (var statement = database.prepareStatement(sql)) {
            statement.setString(1, saved.id());
            statement.setString(2, saved.text());
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private static int count(Connection database, String table, String column, String text) throws SQLException {
        var sql = "select count(*) from " + table + " where " + column + " = ?";
        try (var statement = database.prepareStatement(sql)) {
            statement.setString(1, text);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
