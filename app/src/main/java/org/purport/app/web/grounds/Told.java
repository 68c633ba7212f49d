package org.purport.app.web.grounds;

/**
 * The words of one report.
 *
 * @param where outlet and day
 * @param words as they stand there
 * @param odds the words in it that weaken it with what readers take them to mean, empty where there are none
 * @param address where they stand
 */
public record Told(String where, String words, String odds, String address) {}
