const { project } = require('../helpers/jest-project.cjs');

module.exports = project('unit');
