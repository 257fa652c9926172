/**
 * The ledger's words: what was seen, withdrawn and published, in order. Together with the archived bytes it is the record;
 * everything else can be worked out from the two.
 */
package org.councilbenchmarks.domain.ledger;
