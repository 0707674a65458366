-- Times are milliseconds since 1970 (UTC). Quality: 0 not judged, 1 good, 2 poor, 3 bad.
-- What a report says of its streams stands in table vq_report, which is the SDK's row view; the collector makes it when it starts.

CREATE TABLE receipts (
    id           ${key},
    receipt_key  VARCHAR(100) NOT NULL UNIQUE,   -- what comes twice has the same one
    channel      VARCHAR(16) NOT NULL,
    received_at  BIGINT NOT NULL,
    source       VARCHAR(300),
    content_type VARCHAR(200),
    format       VARCHAR(32),
    body_bytes   BIGINT NOT NULL,
    body         ${octets},                      -- gzip; gone when its retention is over
    refused      INTEGER NOT NULL,
    unreadable   INTEGER NOT NULL
);
CREATE INDEX receipts_received ON receipts (received_at);

CREATE TABLE calls (
    id              ${key},                      -- of a digest of call_key
    call_key        VARCHAR(600) NOT NULL,
    first_at        BIGINT NOT NULL,
    last_at         BIGINT NOT NULL,
    ended           INTEGER NOT NULL,
    reports         INTEGER NOT NULL,
    events          INTEGER NOT NULL,
    worst_quality   INTEGER NOT NULL,
    worst_score     DOUBLE PRECISION NOT NULL,   -- how often the worst value is its acceptable bound
    worst_media     VARCHAR(16),
    worst_direction VARCHAR(16),
    worst_metric    VARCHAR(64),
    worst_value     DOUBLE PRECISION
);
CREATE INDEX calls_by_worst ON calls (worst_quality DESC, worst_score DESC, last_at DESC);
CREATE INDEX calls_by_time ON calls (last_at);

CREATE TABLE parties (
    call_id BIGINT NOT NULL,
    uri     VARCHAR(1000) NOT NULL,
    folded  VARCHAR(1000) NOT NULL,              -- lower case, to be searched
    PRIMARY KEY (call_id, uri)
);

CREATE TABLE reports (
    id          ${key},
    receipt_id  BIGINT NOT NULL,
    call_id     BIGINT NOT NULL,
    report_key  VARCHAR(64) NOT NULL UNIQUE,     -- of the row view: a report that came in two receipts is stored once
    at          BIGINT NOT NULL,
    format      VARCHAR(32) NOT NULL,
    kind        VARCHAR(16) NOT NULL,
    end_of_call INTEGER NOT NULL,
    reporter    VARCHAR(1000),
    peer        VARCHAR(1000),
    user_agent  VARCHAR(1000),
    quality     INTEGER NOT NULL,
    alert       VARCHAR(300),
    batch_id    VARCHAR(300),
    tags        TEXT
);
CREATE INDEX reports_of_call ON reports (call_id, at);
CREATE INDEX reports_of_receipt ON reports (receipt_id);

-- What the collector adds to a row of vq_report.
CREATE TABLE streams (
    report_key   VARCHAR(64) NOT NULL,
    part         INTEGER NOT NULL,
    report_id    BIGINT NOT NULL,
    call_id      BIGINT NOT NULL,
    at           BIGINT NOT NULL,
    start_at     BIGINT,
    stop_at      BIGINT,
    quality      INTEGER NOT NULL,
    worst_metric VARCHAR(64),
    worst_value  DOUBLE PRECISION,
    PRIMARY KEY (report_key, part)
);
CREATE INDEX streams_of_call ON streams (call_id, at);
CREATE INDEX streams_of_report ON streams (report_id);

CREATE TABLE events (
    id          ${key},
    receipt_id  BIGINT NOT NULL,
    call_id     BIGINT NOT NULL,
    at          BIGINT NOT NULL,
    timed       INTEGER NOT NULL,                -- 0: at is when it came, not when it happened
    type        VARCHAR(64) NOT NULL,
    end_of_call INTEGER NOT NULL,
    details     TEXT
);
CREATE INDEX events_of_call ON events (call_id, at);
CREATE INDEX events_of_receipt ON events (receipt_id);

CREATE TABLE problems (
    id         ${key},
    receipt_id BIGINT NOT NULL,
    report_id  BIGINT,                           -- absent for what concerns the whole receipt
    call_id    BIGINT,
    code       VARCHAR(64) NOT NULL,
    severity   VARCHAR(16) NOT NULL,
    place      VARCHAR(1000) NOT NULL,
    message    VARCHAR(400) NOT NULL
);
CREATE INDEX problems_of_call ON problems (call_id);
CREATE INDEX problems_of_receipt ON problems (receipt_id);
