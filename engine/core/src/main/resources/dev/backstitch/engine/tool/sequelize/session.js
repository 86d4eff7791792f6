// What Backstitch asks for, one command after the other.
'use strict';

const channel = require('./channel.js');
const { described, lookIn, prefer } = require('./errors.js');
const migration = require('./migration.js');
const project = require('./project.js');
const watch = require('./watch.js');

const CONTROL =
  /^\s*(?:START\s+TRANSACTION|BEGIN|COMMIT|END|ROLLBACK|ABORT|SAVEPOINT|RELEASE|SET\s+(?:SESSION\s+CHARACTERISTICS|TRANSACTION))\b/i;
const MAY_LEAK = /\b(?:set|reset|set_config|temp|temporary|advisory|\w*advisory\w*|authorization|role)\b/i;
const LEAKS = `
  SELECT name AS what, setting AS value FROM pg_catalog.pg_settings WHERE source = 'session'
  UNION ALL SELECT 'session authorization', session_user WHERE session_user <> $1
  UNION ALL SELECT 'role', pg_catalog.current_setting('role') WHERE pg_catalog.current_setting('role') <> 'none'
  UNION ALL
  SELECT 'advisory lock', CASE objsubid WHEN 1 THEN ((classid::bigint << 32) | objid::bigint)::text
                          ELSE classid::text || ', ' || objid::text END
    FROM pg_catalog.pg_locks WHERE locktype = 'advisory' AND pid = pg_catalog.pg_backend_pid()
  UNION ALL
  SELECT CASE relkind WHEN 'v' THEN 'temporary view' ELSE 'temporary table' END, relname FROM pg_catalog.pg_class
   WHERE relnamespace = pg_catalog.pg_my_temp_schema() AND relkind IN ('r', 'p', 'v')`;
const IDLE_MILLIS = 20000;

let root;
let environment;
let found;
let settings;
let target;
let instance = null;
let atFirst = new Set();
let current = null;
let late = [];
let idle = null;

async function open(command) {
  root = process.cwd();
  environment = command.environment;
  lookIn(root);
  watch.watchModules();
  watch.onConnect((pid) => channel.send({ event: 'connect', pid }));
  found = project.packages(root);
  watch.watchDriver(found.pg);
  settings = await project.read(root, environment);
  const { migrations, table, schema, metaSchema, timestamps } = settings;
  return { version: found.version, pgVersion: found.pgVersion, migrations, table, schema, metaSchema, timestamps };
}

async function inspect(command) {
  const files = [];
  for (const file of command.files) {
    prefer(file);
    files.push(await inspectOne(file));
  }
  migration.forget(root);
  return { files };
}

async function inspectOne(file) {
  try {
    const module = await migration.load(file);
    const up = migration.method(module, 'up');
    const down = migration.method(module, 'down');
    return {
      up: typeof up === 'function',
      down: typeof down !== 'function' ? 'is missing' : migration.hollow(down),
    };
  } catch (error) {
    return { error: described(error) };
  }
}

/** Turns to a database. */
async function use(command) {
  await release();
  clearTimeout(idle);
  const url = new URL(command.url);
  target = {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port || 5432),
    database: decodeURIComponent(url.pathname.slice(1)),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    plain: command.plain,
    redirect: command.redirect,
    options: `-c statement_timeout=${command.statementMillis} -c lock_timeout=${command.lockMillis}`,
  };
  watch.aim(target);
  Object.assign(process.env, {
    PGHOST: target.host,
    PGPORT: String(target.port),
    PGDATABASE: target.database,
    PGUSER: target.user,
    PGPASSWORD: target.password,
  });
  for (const name of ['DATABASE_URL', settings.options.use_env_variable]) {
    if (name && process.env[name] !== undefined) {
      process.env[name] = command.url;
    }
  }
  await sequelize();
  return {};
}

async function sequelize() {
  if (instance) {
    return instance;
  }
  const { url, use_env_variable: variable, replication, native, logging, ...rest } = settings.options;
  const dialectOptions = { ...rest.dialectOptions };
  if (target.plain) {
    delete dialectOptions.ssl;
  }
  const made = new found.Sequelize({
    ...rest,
    dialectOptions,
    ...(target.plain ? { ssl: false } : {}),
    dialect: 'postgres',
    host: target.host,
    port: target.port,
    database: target.database,
    username: target.user,
    password: target.password,
    logging: false,
  });
  watch.watchSequelize(found.Sequelize, made);
  await watch.aside(() => made.authenticate());
  instance = made;
  atFirst = new Set((await leaksOf(watch.clients()[0])).map((leak) => JSON.stringify(leak)));
  return made;
}

async function leaksOf(client) {
  const { rows } = await watch.aside(() => client.query(LEAKS, [target.user]));
  return rows;
}

function turn() {
  return new Promise((resolve) => setImmediate(resolve));
}

async function run(command) {
  const { file, direction } = command;
  const database = await sequelize();
  migration.forget(root);
  prefer(file);
  current = { rejections: [] };
  watch.begin();
  let error = null;
  try {
    const module = await migration.load(file);
    await migration.call(module, file, direction, database, found.Sequelize);
  } catch (thrown) {
    error = described(thrown);
  }
  await turn();
  const floating = new Set();
  while (watch.pending().length > 0) {
    watch.pending().forEach((one) => floating.add(one));
    await new Promise((resolve) => setTimeout(resolve, 1));
    await turn();
  }
  const open = watch.clients().filter((client) => client.backstitchState !== 'I');
  const statements = watch.statements();
  const leaks = await tidyUp(open, statements);
  const result = {
    error,
    rejections: current.rejections.map(described),
    late: late.map(described),
    floating: summary(floating),
    open: open.map((client) => shown(beginning(statements, client))),
    statements: statements.map(shown),
    leaks,
  };
  current = null;
  late = [];
  return result;
}

function summary(floating) {
  const asked = [...floating].filter((one) => one.sql !== null && !CONTROL.test(one.sql));
  const bySql = new Map(asked.map((one) => [one.sql, { sql: channel.shortened(one.sql), place: one.place() }]));
  return [...bySql.values()];
}

function beginning(statements, client) {
  const own = statements.filter((one) => one.client === client);
  return own.reverse().find((one) => /^\s*(?:START|BEGIN)\b/i.test(one.sql)) || own[0];
}

function shown(statement) {
  if (!statement) {
    return {};
  }
  const { sql, ms, rows, error } = statement;
  return {
    sql: channel.shortened(sql),
    ms,
    rows,
    control: CONTROL.test(sql),
    error: error ? { ...described(error), stack: undefined } : null,
    place: error || /^\s*(?:START|BEGIN)\b/i.test(sql) ? statement.place() : null,
  };
}

/** Leaves connections as good as new, or none; returns what the migration left in the sessions that go on. */
async function tidyUp(open, statements) {
  const leaks = [];
  const left = watch.clients().filter((client) => !open.includes(client));
  if (statements.some((one) => MAY_LEAK.test(one.sql))) {
    for (const client of left) {
      const found = (await leaksOf(client)).filter((leak) => !atFirst.has(JSON.stringify(leak)));
      leaks.push(...found);
    }
  }
  if (open.length > 0 || leaks.length > 0) {
    await release();
  }
  await Promise.all(watch.clients().filter((client) => client.backstitchOwner !== instance).map(ended));
  return leaks;
}

/** Ends a connection; an open transaction is rolled back first, so that its locks are gone when this returns. */
async function ended(client) {
  const rollback = client.backstitchState === 'I' ? Promise.resolve() : watch.aside(() => client.query('ROLLBACK'));
  const end = rollback.catch(() => {}).then(() => client.end());
  await Promise.race([end.catch(() => {}), new Promise((resolve) => setTimeout(resolve, 2000).unref())]);
  if (client.connection.stream && !client.connection.stream.destroyed) {
    client.connection.stream.destroy();
  }
}

/** Closes all connections, so that the database can be copied or dropped. */
async function release() {
  instance = null;
  await Promise.all(watch.clients().map(ended));
  return {};
}

/** Waits for another database for a while, and ends when none comes. */
async function rest() {
  await release();
  watch.aim(null);
  idle = setTimeout(() => channel.exit(0), IDLE_MILLIS);
  return {};
}

const COMMANDS = { open, inspect, use, run, rest };

async function answer(command) {
  try {
    channel.send({ id: command.id, reply: await COMMANDS[command.command](command) });
  } catch (error) {
    channel.send({ id: command.id, failure: { what: error.what || null, ...described(error) } });
  }
}

function start(nonce) {
  Error.stackTraceLimit = 30;
  channel.open(nonce, described, (reason) => (current ? current.rejections : late).push(reason));
  let last = Promise.resolve();
  channel.listen((command) => {
    last = last.then(() => answer(command));
  });
}

module.exports = { start };
