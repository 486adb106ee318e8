package dragoman.web;

import java.util.Arrays;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Lends tests the browser: started for the first test that has a {@link Browsing} among its parameters, closed after the
 * last, one for each thread that runs tests, since Playwright keeps to one. Where there is no Chromium these tests are
 * skipped, saying so; the others of their class run.
 */
final class Chromium implements ParameterResolver, ExecutionCondition {
    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(Chromium.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        boolean wanted = context.getTestMethod()
                .map(method -> Arrays.asList(method.getParameterTypes()).contains(Browsing.class))
                .orElse(false);
        return wanted && Browsing.place().isEmpty()
                ? ConditionEvaluationResult.disabled("no Chromium here: pages are not looked at in a browser")
                : ConditionEvaluationResult.enabled("needs nothing that is not here");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browsing.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(OURS)
                .computeIfAbsent(Thread.currentThread(), thread -> Browsing.start(), Browsing.class);
    }
}
