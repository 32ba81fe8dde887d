package nl.bijrijder.company;

import java.time.LocalDate;
import java.util.List;

/**
 * How often a partnership asked a company lately, and whether one more time is too often. A refusal or a visit that was called
 * off was asked too. DOMAIN §4 knows that companies complain of it and names no number; the numbers are ours, and a warning is
 * all that comes of them.
 *
 * @param lastYear how many times in the twelve months before today
 * @param isRecent whether it was asked within the last weeks
 * @param isOften whether it was asked as often as it should be in a year
 */
public record RequestLoad(int lastYear, boolean isRecent, boolean isOften) {

    /** How long a company is left alone after it was asked: two months, so that a class is not asked after another. */
    public static final int QUIET_WEEKS = 8;

    /** How often a company is asked in twelve months: about once in each part of a school year. */
    public static final int MOST_IN_A_YEAR = 3;

    /** What these days on which the company was asked come to; a series that was asked for in one go is asked once. */
    public static RequestLoad of(List<LocalDate> days, LocalDate today) {
        var inYear = (int) days.stream()
                .distinct()
                .filter(day -> day.isAfter(today.minusYears(1)))
                .count();
        return new RequestLoad(
                inYear,
                days.stream().anyMatch(day -> day.isAfter(today.minusWeeks(QUIET_WEEKS))),
                inYear >= MOST_IN_A_YEAR);
    }

    /** Whether to think twice before asking again. */
    public boolean isTooMuch() {
        return isRecent || isOften;
    }
}
