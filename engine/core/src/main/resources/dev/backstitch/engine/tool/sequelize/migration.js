// One migration file: loaded anew each time, as a new process would, and called in the style in which it is written.
'use strict';

const path = require('node:path');
const { createRequire } = require('node:module');
const { pathToFileURL } = require('node:url');
const util = require('node:util');

const ESM = new Set(['ERR_REQUIRE_ESM', 'ERR_REQUIRE_ASYNC_MODULE', 'ERR_REQUIRE_CYCLE_MODULE']);
const COMMENT = /\/\*[^]*?\*\/|\/\/[^\n]*/g;
const NOTHING = /(?:\)|=>)\s*\{\s*(?:return\s*(?:Promise\.resolve\(\s*\))?\s*;?\s*)?\}\s*$|=>\s*(?:Promise\.resolve\(\s*\)|null|undefined)\s*$/;

let loads = 0;
const namespaces = new Set();

/** Forgets the project's modules, so that what a migration keeps in them does not reach the next one. */
function forget(root) {
  const { cache } = createRequire(path.join(root, 'package.json'));
  for (const file of Object.keys(cache)) {
    if (file.startsWith(root + path.sep) && !file.includes(`${path.sep}node_modules${path.sep}`)) {
      delete cache[file];
    }
  }
}

async function load(file) {
  if (!namespaces.has(file)) {
    try {
      const loaded = createRequire(file)(file);
      if (util.types.isModuleNamespaceObject(loaded)) {
        namespaces.add(file);
      }
      return loaded;
    } catch (error) {
      if (!ESM.has(error.code)) {
        throw error;
      }
      namespaces.add(file);
    }
  }
  loads += 1;
  return import(`${pathToFileURL(file)}?v=${loads}`);
}

/** The function of a migration that sequelize-cli would call; undefined where there is none. */
function method(module, name) {
  return (module.default && module.default[name]) || module[name];
}

/** Why a down does nothing, as far as its text tells; null where it does something. */
function hollow(fn) {
  const text = fn.toString();
  const bare = text.replace(COMMENT, '');
  if (!NOTHING.test(bare)) {
    return null;
  }
  return COMMENT.test(text) ? 'holds only comments' : 'is empty';
}

/** Whether a function takes umzug's one parameter with a context, rather than (queryInterface, Sequelize). */
function takesContext(fn) {
  const text = fn.toString().replace(COMMENT, '');
  const head = /^(?:async\b\s*)?(?:function\b\s*\*?\s*)?(?:[\w$]+\s*)?\(?\s*(\{[^]*?\}|[\w$]+)/.exec(text);
  if (!head) {
    return false;
  }
  return head[1].startsWith('{') ? /\bcontext\b/.test(head[1]) : parameterHasContext(fn, text);
}

function parameterHasContext(fn, text) {
  const name = /\(\s*([\w$]+)\s*\)|^(?:async\s+)?([\w$]+)\s*=>/.exec(text);
  const parameter = name && (name[1] || name[2]);
  return fn.length === 1 && Boolean(parameter) && text.includes(`${parameter}.context`);
}

/**
 * What umzug users call their context: the query interface, Sequelize itself, or an object with both. One that is all
 * of these, as the project's own umzug is not run.
 */
function context(sequelize, Sequelize) {
  const queryInterface = sequelize.getQueryInterface();
  const more = { queryInterface, sequelize, Sequelize, DataTypes: Sequelize.DataTypes };
  return new Proxy(queryInterface, {
    get(target, key) {
      const owner = key in target ? target : key in more ? more : sequelize;
      const value = owner[key];
      return typeof value === 'function' && owner !== more ? value.bind(owner) : value;
    },
  });
}

/** Calls a direction of a migration and returns what it resolves to. */
async function call(module, file, direction, sequelize, Sequelize) {
  const fn = method(module, direction);
  if (typeof fn !== 'function') {
    const error = new Error(`it exports no ${direction}`);
    error.name = 'MissingMethodError';
    throw error;
  }
  if (takesContext(fn)) {
    const name = path.basename(file);
    return fn.call(module, { name, path: file, context: context(sequelize, Sequelize) });
  }
  const result = fn.call(module, sequelize.getQueryInterface(), Sequelize);
  if (!result || typeof result.then !== 'function') {
    throw new Error(`its ${direction} returns no promise, so nobody can wait for it; make it async, or return the promise`);
  }
  return result;
}

module.exports = { forget, load, method, hollow, call };
