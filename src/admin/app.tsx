/** Settings of the admin panel. The panel must ask no foreign host about new releases. */
export default {
  config: { notifications: { releases: false } },
};
