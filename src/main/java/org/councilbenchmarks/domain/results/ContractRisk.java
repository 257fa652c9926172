package org.councilbenchmarks.domain.results;

import java.util.Optional;
import org.councilbenchmarks.domain.measures.Figure;

/**
 * What a contract holds a council to. Answers are empty where what they rest on was not returned.
 *
 * @param likelihood of the system by the Legacy IT Risk Assessment Framework, 1 to 6; {@code [x]} where it is not scored
 * @param impact likewise, 1 to 5
 * @param score of the system by the Legacy IT Risk Assessment Framework, 1 to 30; {@code [x]} unless both sides are scored
 * @param legacy whether any likelihood is scored 3 or more
 * @param red whether the score is 16 or more
 * @param trapped whether it is legacy, and bound for more than 24 months
 */
public record ContractRisk(
        Figure likelihood,
        Figure impact,
        Figure score,
        Optional<Boolean> legacy,
        Optional<Boolean> red,
        Optional<Boolean> trapped) {}
