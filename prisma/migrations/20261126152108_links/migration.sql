-- AlterTable
ALTER TABLE "scenario" ADD COLUMN     "card" JSONB,
ADD COLUMN     "expires_at" TIMESTAMPTZ(3),
ADD COLUMN     "label" TEXT,
ADD COLUMN     "packed" BYTEA,
ADD COLUMN     "parent_id" TEXT,
ADD COLUMN     "request_hash" TEXT,
ADD COLUMN     "request_key_hash" TEXT,
ADD COLUMN     "revoked_at" TIMESTAMPTZ(3),
ADD COLUMN     "secret_hash" TEXT,
ALTER COLUMN "document" DROP NOT NULL;

-- CreateIndex
CREATE UNIQUE INDEX "scenario_request_key_hash_key" ON "scenario"("request_key_hash");

-- CreateIndex
CREATE INDEX "scenario_expires_at_idx" ON "scenario"("expires_at");
