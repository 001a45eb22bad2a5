export { createWriter, type Answer, type Writer } from './content';
export { ADMINISTRATOR, createAdmin, createToken } from './admin';
export { graphqlClient } from './graphql';
export { countStatements, query, recordStatements } from './sql';
export { startServer, type TestServer } from './start-server';
