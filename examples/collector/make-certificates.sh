#!/bin/sh
# Makes certificates to try the collector's TLS with: not for use in earnest.
#   make-certificates.sh FOLDER
# FOLDER then holds, all PKCS12 with the password "changeit":
#   server.p12     the collector's certificate and key, for localhost     (http.tls.keyStore)
#   clients.p12    the authority that signs client certificates           (http.tls.trustStore)
#   client.p12     a client's certificate and key, signed by it
#   authority.p12  the authority, for clients to know the server by
#   stranger.p12   a client's certificate signed by nobody the collector knows
#   client.pem, authority.pem  the same for curl:  curl --cert client.pem --cacert authority.pem ...
set -eu
folder=${1:?usage: make-certificates.sh FOLDER}
mkdir -p "$folder"
cd "$folder"
tool=${JAVA_HOME:+$JAVA_HOME/bin/}keytool
rm -f server.p12 clients.p12 client.p12 authority.p12 authority-key.p12 stranger.p12 ./*.pem

key() { # file alias name, further options
    file=$1 alias=$2 name=$3
    shift 3
    "$tool" -genkeypair -keystore "$file" -storetype PKCS12 -storepass changeit -alias "$alias" -dname "CN=$name" \
        -keyalg EC -groupname secp256r1 -validity 825 "$@" 2>/dev/null
}

signed() { # file alias, further options: has the certificate signed by the authority
    file=$1 alias=$2
    shift 2
    "$tool" -certreq -keystore "$file" -storepass changeit -alias "$alias" 2>/dev/null |
        "$tool" -gencert -keystore authority-key.p12 -storepass changeit -alias authority -validity 825 -rfc "$@" \
            >"$alias-signed.pem" 2>/dev/null
    cat authority.pem "$alias-signed.pem" |
        "$tool" -importcert -keystore "$file" -storepass changeit -alias "$alias" -noprompt >/dev/null 2>&1
    rm "$alias-signed.pem"
}

key authority-key.p12 authority "Test authority" -ext bc:c=ca:true
"$tool" -exportcert -keystore authority-key.p12 -storepass changeit -alias authority -rfc >authority.pem 2>/dev/null
for store in authority.p12 clients.p12; do
    "$tool" -importcert -keystore "$store" -storetype PKCS12 -storepass changeit -alias authority -file authority.pem \
        -noprompt >/dev/null 2>&1
done
key server.p12 server localhost
signed server.p12 server -ext "san=dns:localhost,ip:127.0.0.1" -ext eku=serverAuth
key client.p12 client "Monitoring agent"
signed client.p12 client -ext eku=clientAuth
key stranger.p12 stranger Stranger -ext eku=clientAuth
if command -v openssl >/dev/null 2>&1; then
    openssl pkcs12 -in client.p12 -passin pass:changeit -nodes -out client.pem 2>/dev/null
fi
