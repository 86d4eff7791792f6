// The project's own Sequelize and configuration, found and read as sequelize-cli does.
'use strict';

const fs = require('node:fs');
const path = require('node:path');
const { createRequire } = require('node:module');
const { pathToFileURL } = require('node:url');
const util = require('node:util');

class SetupError extends Error {
  constructor(what, message) {
    super(message);
    this.name = 'SetupError';
    this.what = what;
  }
}

/** Requires a package from a place, or says which one is not installed. */
function installed(name, from, missing) {
  const require = createRequire(from);
  let file;
  try {
    file = require.resolve(name);
  } catch (error) {
    if (error.code !== 'MODULE_NOT_FOUND') {
      throw error;
    }
    throw new SetupError(`no-${name}`, missing);
  }
  return { file, module: require(file), version: versionOf(file) };
}

function versionOf(file) {
  for (let folder = path.dirname(file); folder !== path.dirname(folder); folder = path.dirname(folder)) {
    const description = path.join(folder, 'package.json');
    if (fs.existsSync(description)) {
      const { version } = JSON.parse(fs.readFileSync(description, 'utf8'));
      if (version) {
        return version;
      }
    }
  }
  return 'unknown';
}

function packages(root) {
  const sequelize = installed('sequelize', path.join(root, 'package.json'), `sequelize is not installed in ${root}`);
  const Sequelize = sequelize.module.Sequelize || sequelize.module;
  if (typeof Sequelize !== 'function') {
    throw new SetupError('no-sequelize', `the sequelize installed in ${root} exports no class`);
  }
  let pg;
  try {
    pg = installed('pg', sequelize.file, '');
  } catch {
    pg = installed('pg', path.join(root, 'package.json'), `pg, the driver for Postgres, is not installed in ${root}`);
  }
  return { Sequelize, version: sequelize.version, pg: pg.module, pgVersion: pg.version };
}

function rcOf(root) {
  const file = path.join(root, '.sequelizerc');
  const rc = fs.existsSync(file) ? JSON.parse(JSON.stringify(createRequire(file)(file))) : {};
  return (key) => rc[key] || rc[key.replace(/-(.)/g, (_, letter) => letter.toUpperCase())];
}

async function imported(file) {
  if (file.endsWith('.json')) {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  }
  let loaded;
  try {
    loaded = await import(pathToFileURL(file));
  } catch (error) {
    if (error.code !== 'ERR_UNKNOWN_FILE_EXTENSION') {
      throw error;
    }
    loaded = createRequire(file)(file);
  }
  const config = await (loaded.default === undefined ? loaded : loaded.default);
  return config && config.__esModule && config.default ? config.default : config;
}

async function configOf(root, rc) {
  const usual = [path.join(root, 'config', 'config.js'), path.join(root, 'config', 'config.json')];
  const named = rc('config') && path.resolve(root, rc('config'));
  const file = named || usual.find((candidate) => fs.existsSync(candidate));
  if (!file) {
    return { file: null, config: {} };
  }
  if (!fs.existsSync(file)) {
    throw new SetupError('config', `${file}, which .sequelizerc names as its config, is not there`);
  }
  let config = await imported(file);
  if (typeof config === 'function') {
    config = await (config.length === 1 ? util.promisify(config)() : config());
  }
  if (!config || typeof config !== 'object') {
    throw new SetupError('config', `${file}: the config must be an object, or a promise or a function of one`);
  }
  return { file, config };
}

function sectionOf(file, config, environment) {
  if (config[environment]) {
    return config[environment];
  }
  const flat = config.dialect || config.url || config.use_env_variable;
  const sections = Object.keys(config).filter((key) => config[key] && typeof config[key] === 'object');
  if (!flat && sections.length > 0) {
    throw new SetupError(
      'config',
      `${file} has no environment "${environment}"; it has ${sections.join(', ')}. ` +
        'Name one with sequelize.environment in backstitch.yaml, or with NODE_ENV',
    );
  }
  return config;
}

function checked(file, options) {
  const dialect = options.dialect || 'postgres';
  if (typeof dialect === 'string' && !/^postgres/.test(dialect)) {
    throw new SetupError('config', `${file}: the dialect is ${dialect}; Backstitch runs migrations on Postgres only`);
  }
  if (options.migrationStorage && options.migrationStorage !== 'sequelize') {
    throw new SetupError(
      'config',
      `${file}: migrationStorage is "${options.migrationStorage}"; Backstitch reads the history from a table: ` +
        'use "sequelize" in the environment that it runs in',
    );
  }
}

/** Reads the project that lies in a folder, which is the current one. */
async function read(root, environment) {
  const rc = rcOf(root);
  const { file, config } = await configOf(root, rc);
  const section = sectionOf(file, config, rc('env') || environment || process.env.NODE_ENV || 'development');
  checked(file, section);
  return {
    options: section,
    migrations: path.resolve(root, rc('migrations-path') || 'migrations'),
    table: section.migrationStorageTableName || 'SequelizeMeta',
    schema: section.migrationStorageTableSchema || null,
    metaSchema: section.migrationStorageTableSchema || section.schema || (section.define || {}).schema || null,
    timestamps: Boolean(section.migrationTimestamps),
  };
}

module.exports = { read, packages, SetupError };
