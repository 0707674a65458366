package io.vqreport.examples.collector.config;

/**
 * The database.
 *
 * @param url its JDBC URL
 * @param user who logs in; empty for nobody
 * @param password the password
 * @param readers the connections for queries
 * @param node tells collectors apart that write to one database
 */
public record StoreConfig(String url, String user, String password, int readers, int node) {}
