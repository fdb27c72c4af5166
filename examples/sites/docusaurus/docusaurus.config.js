export default {
  title: "Exchange notes",
  url: "https://docs.example.com",
  baseUrl: "/",
  presets: [["classic", { docs: { routeBasePath: "/" }, blog: false }]],
  scripts: [{ src: "/setup-readiness/setup-readiness.js", type: "module" }],
};
