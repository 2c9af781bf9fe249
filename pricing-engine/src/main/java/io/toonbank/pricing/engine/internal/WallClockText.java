package io.toonbank.pricing.engine.internal;

import org.jspecify.annotations.Nullable;

/** The written forms of dates and local times: {@code 2026-11-23} and {@code 2026-11-23T09:40}. */
public final class WallClockText {
    public static final int MINUTES_OF_DAY = 1_440;
    private static final int[] DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private WallClockText() {}

    public static boolean isDate(@Nullable String text) {
        if (text == null || text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return false;
        }
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        if (year < 1 || month < 1 || month > 12 || day < 1) {
            return false;
        }
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return day <= (month == 2 && leap ? 29 : DAYS[month - 1]);
    }

    public static boolean isDateTime(@Nullable String text) {
        if (text == null || text.length() != 16 || text.charAt(10) != 'T' || text.charAt(13) != ':') {
            return false;
        }
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        return isDate(text.substring(0, 10)) && hour >= 0 && hour < 24 && minute >= 0 && minute < 60;
    }

    private static int number(String text, int from, int until) {
        int number = 0;
        for (int i = from; i < until; i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9') {
                return -1;
            }
            number = number * 10 + (digit - '0');
        }
        return number;
    }
}
