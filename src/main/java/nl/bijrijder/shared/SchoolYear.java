package nl.bijrijder.shared;

import java.time.LocalDate;

/**
 * A Dutch school year: 1 August up to and including 31 July.
 *
 * @param firstYear the calendar year it starts in
 */
public record SchoolYear(int firstYear) {

    /** The school year the day lies in. */
    public static SchoolYear of(LocalDate day) {
        return new SchoolYear(day.getMonthValue() >= 8 ? day.getYear() : day.getYear() - 1);
    }

    /** 1 August. */
    public LocalDate firstDay() {
        return LocalDate.of(firstYear, 8, 1);
    }

    /** 31 July. */
    public LocalDate lastDay() {
        return LocalDate.of(firstYear + 1, 7, 31);
    }

    /** The school year so many years later. */
    public SchoolYear plus(int years) {
        return new SchoolYear(firstYear + years);
    }

    /** "2026–2027". */
    @Override
    public String toString() {
        return firstYear + "–" + (firstYear + 1);
    }
}
