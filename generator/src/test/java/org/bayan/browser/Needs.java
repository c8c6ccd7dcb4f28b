package org.bayan.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.extension.ConditionEvaluationResult.disabled;
import static org.junit.jupiter.api.extension.ConditionEvaluationResult.enabled;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Tests that need programs of the machine. Where one is missing they are skipped, and reported so;
 * with {@code -Dbayan.require.tools=true}, or when the variable CI is set, they run and fail.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Needs.Condition.class)
@interface Needs {
  Tool[] value();

  /** Decides whether the tests run. */
  final class Condition implements ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
      List<Tool> missing =
          AnnotationSupport.findAnnotation(context.getElement(), Needs.class).stream()
              .flatMap(needs -> Stream.of(needs.value()))
              .filter(tool -> !tool.isThere())
              .toList();
      return missing.isEmpty() || isRequired()
          ? enabled("every tool is there, or must be")
          : disabled(Tool.howToInstall(missing));
    }

    /** For a test that learns only as it runs what it needs. */
    static void orSkip(List<Tool> needed) {
      List<Tool> missing = needed.stream().filter(tool -> !tool.isThere()).toList();
      assumeTrue(missing.isEmpty() || isRequired(), () -> Tool.howToInstall(missing));
    }

    static boolean isRequired() {
      return Boolean.getBoolean("bayan.require.tools")
          || !System.getenv().getOrDefault("CI", "").isEmpty();
    }
  }
}
