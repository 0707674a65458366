package io.vqreport.testkit.formats.matrix;

import io.vqreport.model.Direction;

/** Where in a report a value stands. */
enum Place {
    RECEIVED('R'),
    SENT('S'),
    PATH('P');

    private final char letter;

    Place(char letter) {
        this.letter = letter;
    }

    static Place of(char letter) {
        for (Place place : values()) {
            if (place.letter == letter) {
                return place;
            }
        }
        throw new IllegalArgumentException("no place has the letter " + letter);
    }

    static Place of(Direction direction) {
        return direction == Direction.RECEIVED ? RECEIVED : SENT;
    }
}
