export { createAdmin, createToken, type TokenOptions } from './admin';
export { countStatements, query, recordStatements } from './sql';
export { startServer, type ServerOptions, type Template, type TestServer } from './start-server';
