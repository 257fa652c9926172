package org.councilbenchmarks.sample;

/**
 * An amount of technology spend, as the {@code spending} return divides it. All but the amount are codes.
 *
 * @param amount pounds of the year; negative for a credit
 */
record SpendLine(String service, String category, String nature, String expenditureType, double amount) {

    SpendLine times(double factor) {
        return new SpendLine(service, category, nature, expenditureType, amount * factor);
    }
}
