package nl.bijrijder.privacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** What happened on one day, latest first. */
record AccessDay(LocalDate day, List<AccessLine> lines) {

    /** Groups lines that stand in order of time. */
    static List<AccessDay> group(List<AccessLine> lines) {
        var days = new LinkedHashMap<LocalDate, List<AccessLine>>();
        lines.forEach(line ->
                days.computeIfAbsent(line.day(), day -> new ArrayList<>()).add(line));
        return days.entrySet().stream()
                .map(day -> new AccessDay(day.getKey(), day.getValue()))
                .toList();
    }
}
