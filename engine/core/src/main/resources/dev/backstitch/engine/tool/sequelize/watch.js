// Sees every statement and every connection: the driver itself is watched, as an option of Sequelize can be switched
// off by a migration and knows nothing of connections that the migration opens.
'use strict';

const { AsyncLocalStorage } = require('node:async_hooks');
const Module = require('node:module');
const { place } = require('./errors.js');

const WATCHED = Symbol('backstitch');
const LOCAL = new Set(['localhost', '127.0.0.1', '::1']);

const callers = new AsyncLocalStorage();
const pending = new Set();
const clients = new Set();
let target = null;
let statements = [];
let connected = () => {};

function now() {
  return Number(process.hrtime.bigint()) / 1e6;
}

class Statement {
  constructor(client, sql) {
    const caller = callers.getStore();
    this.client = client;
    this.sql = String(sql);
    this.setup = Boolean(caller && caller.setup);
    this.trace = caller && caller.trace ? caller.trace : new Error('here');
    this.start = now();
    this.ms = null;
    pending.add(this);
    if (!this.setup) {
      statements.push(this);
    }
  }

  ended(error, result) {
    if (this.ms !== null) {
      return;
    }
    pending.delete(this);
    this.ms = now() - this.start;
    this.error = error || null;
    if (error && typeof error === 'object' && !error.sql) {
      error.sql = this.sql;
    }
    mark(error, this.place);
    const results = Array.isArray(result) ? result : [result];
    this.rows = results.reduce((sum, one) => sum + ((one && one.rowCount) || 0), 0);
  }

  place = () => place(this.trace.stack);
}

/** Notes on an error where the query was asked for: its own stack begins where the answer came in. */
function mark(error, where) {
  if (error && typeof error === 'object' && !error.backstitchPlace) {
    Object.defineProperty(error, 'backstitchPlace', { value: where(), configurable: true, enumerable: false });
  }
}

/** Something that a migration asked for and that is under way. */
function asking(sql) {
  const trace = new Error('here');
  return { trace, sql, place: () => place(trace.stack) };
}

function watchQuery(prototype) {
  const query = prototype.query;
  prototype.query = function (...args) {
    const first = args[0];
    const submitted = first && typeof first.submit === 'function';
    const sql = typeof first === 'string' ? first : (first && first.text) || '(a query that gives no text)';
    const statement = new Statement(this, sql);
    const last = args.length - 1;
    if (typeof args[last] === 'function') {
      const callback = args[last];
      args[last] = function (error, result) {
        statement.ended(error, result);
        return callback.call(this, error, result);
      };
      return called(query, this, args, statement);
    }
    if (submitted) {
      if (typeof first.once === 'function') {
        first.once('end', (result) => statement.ended(null, result));
        first.once('error', (error) => statement.ended(error));
      } else {
        statement.ended(null);
      }
      return called(query, this, args, statement);
    }
    const result = called(query, this, args, statement);
    return result && typeof result.then === 'function' ? awaited(result, statement) : result;
  };
}

function called(query, client, args, statement) {
  try {
    return query.apply(client, args);
  } catch (error) {
    statement.ended(error);
    throw error;
  }
}

async function awaited(promise, statement) {
  try {
    const result = await promise;
    statement.ended(null, result);
    return result;
  } catch (error) {
    statement.ended(error);
    throw error;
  }
}

function watchConnect(prototype) {
  const connect = prototype.connect;
  prototype.connect = function (callback) {
    const refusal = admit(this);
    if (refusal) {
      if (typeof callback !== 'function') {
        return Promise.reject(refusal);
      }
      process.nextTick(callback, refusal);
      return undefined;
    }
    const caller = callers.getStore();
    this.backstitchOwner = (caller && caller.owner) || null;
    this.backstitchState = 'I';
    clients.add(this);
    this.connection.on('readyForQuery', (message) => {
      this.backstitchState = message.status;
    });
    this.connection.once('readyForQuery', () => connected(this.processID));
    this.once('end', () => clients.delete(this));
    this.on('error', () => clients.delete(this));
    return connect.call(this, callback);
  };
}

/** Returns why a connection is refused, or null; gives it the timeouts, and leads it to our database where asked to. */
function admit(client) {
  const same = (a, b) => a === b || (LOCAL.has(a) && LOCAL.has(b));
  const ours =
    target && same(client.host, target.host) && client.port === target.port && client.database === target.database;
  if (!ours && !(target && target.redirect)) {
    const error = new Error(
      `the migration connects to ${client.database} on ${client.host}:${client.port}, another database than the one ` +
        'that it is run on; use queryInterface.sequelize, or set sequelize.redirectConnections: true in ' +
        'backstitch.yaml, which leads such connections here',
    );
    error.name = 'ForeignConnectionError';
    return error;
  }
  if (!ours) {
    redirect(client);
  }
  const parameters = client.connectionParameters;
  parameters.options = [parameters.options, target.options].filter((text) => text).join(' ');
  return null;
}

function redirect(client) {
  for (const key of ['host', 'port', 'database', 'user', 'password']) {
    client[key] = target[key];
    client.connectionParameters[key] = target[key];
  }
  if (target.plain) {
    client.ssl = false;
    client.connectionParameters.ssl = false;
    client.connection.ssl = false;
  }
}

/** Watches the clients of a driver; of each copy that a project loads, once. */
function watchDriver(pg) {
  const prototype = pg && pg.Client && pg.Client.prototype;
  if (prototype && typeof prototype.query === 'function' && !prototype[WATCHED]) {
    prototype[WATCHED] = true;
    watchQuery(prototype);
    watchConnect(prototype);
  }
}

function watchModules() {
  const load = Module._load;
  Module._load = function (request, ...rest) {
    const loaded = load.call(this, request, ...rest);
    if (request === 'pg') {
      watchDriver(loaded);
    }
    return loaded;
  };
}

/** Notes who asks Sequelize for a query, as the driver is called much later, and what Sequelize asks on its own. */
function watchSequelize(Sequelize, instance) {
  if (!Sequelize.prototype[WATCHED]) {
    Sequelize.prototype[WATCHED] = true;
    const query = Sequelize.prototype.query;
    Sequelize.prototype.query = async function (...args) {
      const asked = asking(textOf(args[0]));
      const outer = callers.getStore();
      pending.add(asked);
      try {
        return await callers.run({ trace: asked.trace, setup: outer && outer.setup }, () => query.apply(this, args));
      } catch (error) {
        mark(error, asked.place);
        throw error;
      } finally {
        pending.delete(asked);
      }
    };
  }
  const managers = Object.getPrototypeOf(instance.connectionManager);
  if (!managers[WATCHED]) {
    managers[WATCHED] = true;
    const connect = managers.connect;
    managers.connect = async function (...args) {
      const asked = asking(null);
      pending.add(asked);
      try {
        return await callers.run({ setup: true, owner: this.sequelize }, () => connect.apply(this, args));
      } finally {
        pending.delete(asked);
      }
    };
  }
}

function textOf(sql) {
  return String(sql && typeof sql === 'object' ? sql.query : sql);
}

/** Runs something of our own: its statements are not the migration's. */
function aside(work) {
  return callers.run({ setup: true }, work);
}

module.exports = {
  watchDriver,
  watchModules,
  watchSequelize,
  aside,
  pending: () => [...pending].filter((one) => !one.setup),
  clients: () => [...clients],
  onConnect: (listener) => {
    connected = listener;
  },
  aim: (where) => {
    target = where;
  },
  begin: () => {
    statements = [];
  },
  statements: () => statements,
};
