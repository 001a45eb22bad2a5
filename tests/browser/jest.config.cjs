const { project, withServers } = require('../helpers/jest-project.cjs');

module.exports = project('browser', withServers);
