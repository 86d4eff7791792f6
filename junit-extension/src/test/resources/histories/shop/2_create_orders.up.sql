CREATE TYPE order_status AS ENUM ('NEW', 'PAID');
CREATE TABLE orders (
    id bigint PRIMARY KEY,
    customer_id bigint NOT NULL REFERENCES customers (id),
    status order_status NOT NULL
);
