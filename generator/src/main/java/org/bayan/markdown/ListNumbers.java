package org.bayan.markdown;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * The numbers that the author gave to the items of a list. A list that has one number throughout is
 * counted by the browser, as Markdown's writers mean it.
 */
final class ListNumbers {
  private final Iterator<Integer> numbers;
  private int expected;

  private ListNumbers(List<Integer> numbers) {
    this.numbers = numbers.iterator();
    this.expected = numbers.isEmpty() ? 0 : numbers.get(0);
  }

  /** The numbers of an ordered list; none for another. */
  static ListNumbers of(ListBlock list) {
    List<Integer> numbers = new ArrayList<>();
    for (Node item : list.getChildren()) {
      if (item instanceof OrderedListItem ordered) {
        BasedSequence marker = ordered.getOpeningMarker();
        numbers.add(Integer.valueOf(marker.subSequence(0, marker.length() - 1).toString()));
      }
    }
    return new ListNumbers(numbers.stream().distinct().count() > 1 ? numbers : List.of());
  }

  /** The next item's {@code value} attribute, with a space before it, if the browser needs it. */
  String next() {
    if (!numbers.hasNext()) {
      return "";
    }
    int number = numbers.next();
    String value = number == expected ? "" : " value=\"" + number + "\"";
    expected = number + 1;
    return value;
  }
}
