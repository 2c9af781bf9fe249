package io.toonbank.platform.postgres;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the operator the sentence and not the stack trace. */
class PostgresStartRefusedAnalyzer extends AbstractFailureAnalyzer<PostgresStartRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, PostgresStartRefused refused) {
        return new FailureAnalysis(refused.getMessage(), null, refused);
    }
}
