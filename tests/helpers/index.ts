export { createWriter, type Answer, type Writer } from './content';
export { ADMINISTRATOR, createAdmin, createToken } from './admin';
export { graphqlClient } from './graphql';
export { countStatements, query, recordStatements } from './sql';
export { createStaff, roleIds, type RoleName, type Staff } from './staff';
export { startServer, type TestServer } from './start-server';
