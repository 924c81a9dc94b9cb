# The app without a database; NEO4J_URI names one (compose.yaml does). Starting it loads the sources.
FROM node:20.20.2-slim
WORKDIR /app

# packages change less often than code
COPY package.json package-lock.json .npmrc ./
RUN npm ci

COPY . .
RUN npm run build && mkdir /data && chown node:node /data

USER node
ENV HOST=0.0.0.0 PORT=4000 SHABAKA_DATA=/data
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s \
  CMD node -e "fetch('http://127.0.0.1:4000/ready').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"
VOLUME /data
# not by npm, which would not pass signals on
CMD ["sh", "-c", "node --import=tsx seed/main.ts load && exec node --import=tsx server/main.ts"]
