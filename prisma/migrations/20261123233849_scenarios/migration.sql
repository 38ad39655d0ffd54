-- CreateTable
CREATE TABLE "scenario" (
    "id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "document" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "schema_version" INTEGER NOT NULL,
    "engine_version" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "seed" BIGINT NOT NULL,
    "view" JSONB,

    CONSTRAINT "scenario_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "scenario_created_at_idx" ON "scenario"("created_at");

-- CreateIndex
CREATE INDEX "scenario_hash_idx" ON "scenario"("hash");
