package org.councilbenchmarks.pipeline.commands;

/**
 * A file that was taken into the record, as the ledger tells it.
 *
 * @param sha256 of its bytes
 * @param path where it was first seen, relative to the input folder
 * @param returnId the return that it was recognised as; empty where none
 * @param fate the last that the ledger says
 * @param reason of the fate; empty where there is none
 * @param withdrawnFor the reason for which it was withdrawn; empty where it was not
 * @param isErased whether its archived bytes were to be deleted
 */
record TakenFile(
        String sha256,
        String path,
        String returnId,
        String fate,
        String reason,
        String withdrawnFor,
        boolean isErased) {
    boolean isWithdrawn() {
        return !withdrawnFor.isEmpty();
    }

    TakenFile withFate(String newReturn, String newFate, String newReason) {
        return new TakenFile(sha256, path, newReturn, newFate, newReason, withdrawnFor, isErased);
    }

    /** The first reason is the one that counts. */
    TakenFile withdrawn(String newFate, String why, boolean erased) {
        String first = withdrawnFor.isEmpty() ? why : withdrawnFor;
        return new TakenFile(sha256, path, returnId, newFate, why, first, isErased || erased);
    }
}
