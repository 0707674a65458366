package io.vqreport.examples.collector.config;

/**
 * The address with TLS, and the certificates.
 *
 * @param listen the address
 * @param keyStore the file with the collector's certificate and key
 * @param keyStorePassword its password
 * @param trustStore the file with who may sign client certificates
 * @param trustStorePassword its password
 * @param clientCertificate whether a client without a certificate is refused
 */
public record TlsConfig(
        HostPort listen,
        String keyStore,
        String keyStorePassword,
        String trustStore,
        String trustStorePassword,
        boolean clientCertificate) {}
