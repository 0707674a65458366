package io.vqreport.examples.cli.input;

/**
 * Where an input lies.
 *
 * @param name what it is called, as it is shown
 * @param relative its name below what was named on the command line, in the input's own words
 * @param group what the folder is called that it lies in; empty for what was named on the command line
 */
record InputPlace(String name, String relative, String group) {
    /** Something named on the command line, by its last name. */
    static InputPlace named(String name) {
        int slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
        return new InputPlace(name, name.substring(slash + 1), "");
    }

    /** A file or a folder in this folder. */
    InputPlace entry(String file) {
        String folder = name.endsWith("/") ? name : name + "/";
        return new InputPlace(folder + file, relative + "/" + file, folder);
    }

    /** A member of this archive. */
    InputPlace member(String member) {
        int slash = member.lastIndexOf('/');
        return new InputPlace(
                name + "!/" + member, relative + "/" + member, name + "!/" + member.substring(0, slash + 1));
    }
}
