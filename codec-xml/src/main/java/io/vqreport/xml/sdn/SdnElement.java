package io.vqreport.xml.sdn;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An element as it was sent: the wire model of a message is a tree of these. Immutable.
 *
 * <p>Prefixes, comments, processing instructions and the white space between elements are not held; everything else is,
 * in its order, whether or not a schema knows it.
 *
 * @param namespace its namespace; empty for none, which is what the published schemas have
 * @param name its local name
 * @param attributes its attributes, in their order, without namespace declarations
 * @param text its own text, exactly as sent; where there are children, all pieces between them joined, and empty when these
 *     are white space only
 * @param children its child elements, in their order
 */
public record SdnElement(
        String namespace, String name, List<SdnAttribute> attributes, String text, List<SdnElement> children)
        implements Serializable {
    /** Copies the lists. */
    public SdnElement {
        Objects.requireNonNull(namespace, "namespace");
        Objects.requireNonNull(name, "name");
        attributes = List.copyOf(attributes);
        Objects.requireNonNull(text, "text");
        children = List.copyOf(children);
    }

    /**
     * The first child of a name, whatever its namespace.
     *
     * @param childName the local name
     * @return the child; empty when there is none
     */
    public Optional<SdnElement> child(String childName) {
        for (SdnElement child : children) {
            if (child.name.equals(childName)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /**
     * All children of a name.
     *
     * @param childName the local name
     * @return them in their order; empty when there is none
     */
    public List<SdnElement> children(String childName) {
        return children.stream().filter(child -> child.name.equals(childName)).toList();
    }

    /**
     * The text of the first child of a name, without white space around it.
     *
     * @param childName the local name
     * @return the text; empty when there is no such child, or its text is empty
     */
    public Optional<String> childText(String childName) {
        return child(childName).map(child -> child.text.strip()).filter(found -> !found.isEmpty());
    }

    /**
     * The text of an attribute without namespace, without white space around it.
     *
     * @param attributeName its name
     * @return the text; empty when there is no such attribute, or its text is empty
     */
    public Optional<String> attribute(String attributeName) {
        for (SdnAttribute attribute : attributes) {
            if (attribute.namespace().isEmpty() && attribute.name().equals(attributeName)) {
                return Optional.of(attribute.value().strip()).filter(found -> !found.isEmpty());
            }
        }
        return Optional.empty();
    }

    /**
     * Starts an element without namespace, attributes, text and children.
     *
     * @param name its local name
     * @return a builder
     */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    /**
     * An element that holds text only.
     *
     * @param name its local name
     * @param text its text
     * @return the element, without namespace
     */
    public static SdnElement of(String name, String text) {
        return builder(name).text(text).build();
    }

    /** Shows the name and how much it holds, no text. */
    @Override
    public String toString() {
        return "SdnElement[" + name + ", attributes=" + attributes + ", text="
                + (text.isEmpty() ? "-" : "[" + text.length() + " characters]") + ", children=" + children.size() + "]";
    }

    /** Builds an {@link SdnElement}. A builder is not thread-safe. */
    public static final class Builder {
        private final String name;
        private final List<SdnAttribute> attributes = new ArrayList<>();
        private final List<SdnElement> children = new ArrayList<>();
        private String namespace = "";
        private String text = "";

        private Builder(String name) {
            this.name = name;
        }

        /**
         * Sets {@link SdnElement#namespace}.
         *
         * @param value the namespace; empty for none
         * @return this builder
         */
        public Builder namespace(String value) {
            this.namespace = value;
            return this;
        }

        /**
         * Adds an attribute without namespace.
         *
         * @param attributeName its name
         * @param value its text
         * @return this builder
         */
        public Builder attribute(String attributeName, String value) {
            return attribute(new SdnAttribute("", attributeName, value));
        }

        /**
         * Adds an attribute.
         *
         * @param attribute the attribute
         * @return this builder
         */
        public Builder attribute(SdnAttribute attribute) {
            attributes.add(attribute);
            return this;
        }

        /**
         * Sets {@link SdnElement#text}.
         *
         * @param value the text
         * @return this builder
         */
        public Builder text(String value) {
            this.text = value;
            return this;
        }

        /**
         * Adds a child.
         *
         * @param child the child
         * @return this builder
         */
        public Builder child(SdnElement child) {
            children.add(child);
            return this;
        }

        /**
         * Adds a child that holds text only.
         *
         * @param childName its local name
         * @param value its text
         * @return this builder
         */
        public Builder child(String childName, String value) {
            return child(of(childName, value));
        }

        /**
         * Builds the element.
         *
         * @return a new SdnElement
         */
        public SdnElement build() {
            return new SdnElement(namespace, name, attributes, text, children);
        }
    }
}
