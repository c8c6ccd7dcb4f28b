package org.bayan.markdown;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Asks flexmark's parser of headings of lines alone that have a sign of headings: for each line
 * that it is asked of it joins all lines of the paragraph before, so that a paragraph would take
 * the square of its lines.
 */
final class HeadingLines implements CustomBlockParserFactory {
  private static final Pattern SIGN = Pattern.compile("#|(?:=+|-+)[ \\t]*$");

  private final HeadingParser.Factory headings = new HeadingParser.Factory();

  @Override
  public BlockParserFactory apply(DataHolder options) {
    BlockParserFactory factory = headings.apply(options);
    return (state, matched) -> tryStart(factory, state, matched);
  }

  private static BlockStart tryStart(
      BlockParserFactory factory, ParserState state, MatchedBlockParser matched) {
    boolean sign =
        SIGN.matcher(state.getLine())
            .region(state.getNextNonSpaceIndex(), state.getLine().length())
            .lookingAt();
    return sign ? factory.tryStart(state, matched) : BlockStart.none();
  }

  @Override
  public @Nullable Set<Class<?>> getAfterDependents() {
    return headings.getAfterDependents();
  }

  @Override
  public @Nullable Set<Class<?>> getBeforeDependents() {
    return headings.getBeforeDependents();
  }

  @Override
  public boolean affectsGlobalScope() {
    return headings.affectsGlobalScope();
  }
}
