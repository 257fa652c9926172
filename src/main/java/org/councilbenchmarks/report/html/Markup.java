package org.councilbenchmarks.report.html;

/** HTML as it is written: what is not markup can only come in escaped. */
final class Markup {

    private final StringBuilder html = new StringBuilder();

    /** Text between tags or in a quoted attribute. */
    Markup text(String text) {
        html.append(Escaped.of(text));
        return this;
    }

    /** Begins an element, as {@code th scope="row"}; the words are the program's own. */
    Markup open(String tag) {
        html.append('<').append(tag).append('>');
        return this;
    }

    /** Begins an element one of whose attributes is text from elsewhere. */
    Markup open(String tag, String attribute, String value) {
        html.append('<').append(tag).append(' ').append(attribute).append("=\"");
        text(value);
        html.append("\">");
        return this;
    }

    Markup close(String tag) {
        html.append("</").append(tag).append(">\n");
        return this;
    }

    /** An element with nothing but text in it. */
    Markup element(String tag, String text) {
        int end = tag.indexOf(' ');
        return open(tag).text(text).close(end < 0 ? tag : tag.substring(0, end));
    }

    /** What is markup already. */
    Markup raw(String markup) {
        html.append(markup);
        return this;
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
