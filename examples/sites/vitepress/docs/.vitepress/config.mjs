export default {
  head: [["script", { type: "module", src: "/setup-readiness/setup-readiness.js" }]],
  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag === "setup-readiness" } } },
};
